import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { castFor, entityId, unlistedForm } from './invented/cast.ts';

/**
 * Changes one article of an invented archive: its words and its original if nothing is published yet, else a fact.
 * @param isPublished words that are published may not be changed without more.
 */
export function changeArticle(content: string, isPublished: boolean): void {
  const names = readdirSync(join(content, 'articles')).toSorted();
  const path = join(content, 'articles', names[Math.floor(names.length / 2)] ?? '');
  const record = readFileSync(path, 'utf8');
  if (isPublished) return writeFileSync(path, record.replace('\nlanguage:', '\nsection: "Foreign news"\nlanguage:'));
  const original = join(content, 'originals', /^ {2}file: "(.+)"$/m.exec(record)?.[1] ?? '');
  const text = record.trimEnd();
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const received = readFileSync(original, 'utf8').replace(last, (found) => `${found} ${added}`);
  writeFileSync(original, received);
  const digest = createHash('sha256').update(received).digest('hex');
  writeFileSync(path, `${text.replace(/^ {2}sha256: ".+"$/m, `  sha256: "${digest}"`)} ${added}\n`);
}

/** Adds to one of the rarest entities a form that about a hundred articles have. */
export function addForm(content: string, articles: number): void {
  const path = join(content, 'entities', `${entityId(castFor(articles).entities - 1)}.yaml`);
  const record = readFileSync(path, 'utf8');
  writeFileSync(path, record.replace(/^forms: \[(.*)\]$/m, `forms: ["${unlistedForm}", $1]`).replace(', ]', ']'));
}

const added = 'Nothing else was said that day.';
