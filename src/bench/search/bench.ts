import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSite } from './bench-site.ts';
import { readJudged } from './judged-questions.ts';
import { writeReport } from './write-report.ts';

const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: 'content' },
    site: { type: 'string' },
    base: { type: 'string', default: '/' },
    'per-kind': { type: 'string', default: '14' },
    seed: { type: 'string', default: '1' },
    cold: { type: 'string', default: '20' },
    questions: { type: 'string' },
    json: { type: 'string' },
  },
});

// Folders are meant from where npm was called.
const at = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);
const place = mkdtempSync(join(tmpdir(), 'bench-search-'));
try {
  const site = values.site === undefined ? build(at(values.archive), join(place, 'site')) : at(values.site);
  const result = await benchSite(site, {
    base: values.base,
    perKind: Number(values['per-kind']),
    seed: Number(values.seed),
    cold: Number(values.cold),
    judged: values.questions === undefined ? [] : readJudged(at(values.questions)),
    tell(asked, all) {
      if (asked % 50 === 0) process.stderr.write(`${asked} of ${all} questions asked\n`);
    },
  });
  if (values.json !== undefined) writeFileSync(at(values.json), `${JSON.stringify(result, null, 1)}\n`);
  console.log(writeReport(result));
} finally {
  rmSync(place, { recursive: true, force: true });
}

function build(content: string, site: string): string {
  process.stderr.write(`Building ${content}\n`);
  execFileSync(process.execPath, ['src/desk/cli.ts', 'build'], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_OUT: site },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return site;
}
