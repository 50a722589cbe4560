import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSize, type SizeResult } from './bench-size.ts';
import { writeReport } from './write-report.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    ledger: { type: 'boolean', default: false },
    rivals: { type: 'boolean', default: true },
    keep: { type: 'string' },
    program: { type: 'string', default: resolve(import.meta.dirname, '../../..') },
    json: { type: 'string' },
  },
  allowNegative: true,
});

// Folders are meant from where npm was called.
const at = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);
const place = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'bench-build-')) : at(values.keep);
const results: SizeResult[] = [];
try {
  for (const articles of values.articles.split(',').map(Number)) {
    const work = join(place, String(articles));
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const options = {
      articles,
      seed: Number(values.seed),
      isPublished: values.ledger,
      program: at(values.program),
      withRivals: values.rivals,
      tell: (text: string) => void process.stderr.write(`${text}\n`),
    };
    results.push(await benchSize(work, options));
    if (values.keep === undefined) rmSync(work, { recursive: true });
    if (values.json !== undefined) writeFileSync(at(values.json), `${JSON.stringify(results, null, 1)}\n`);
  }
} finally {
  if (values.keep === undefined) rmSync(place, { recursive: true, force: true });
}
console.log(writeReport(results));
