import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { en } from './en.ts';
import { isGroup, isMessage } from './message.ts';

/** Groups whose messages are said where they are handed on together. */
const handedOn = ['asking.typed', 'compare.places', 'compare.placesAlone', 'search.orders', 'site.colours'];

/**
 * A message is said where a file that speaks of its room names it, or takes one of its group by a name that is known only when
 * the page is made. What is called like something else there may be missed; of the lists of the schema, each is asked for.
 */
test('every message is said somewhere', () => {
  const unsaid = listMessages(en).filter(([room = '', ...names]) => {
    const [name = '', group] = room === 'terms' ? names.slice(0, 1) : names.toReversed();
    const read = `[.'{,]\\s*${RegExp.escape(name)}\\b`;
    const said = new RegExp(group === undefined ? read : `${read}|\\b${group}\\[`);
    return !sources.some((source) => source.includes(room) && said.test(source));
  });
  assert.deepEqual(
    unsaid.map((path) => path.join('.')).filter((path) => !handedOn.some((group) => path.startsWith(`${group}.`))),
    [],
  );
});

function listMessages(group: object, path: string[] = []): string[][] {
  return Object.entries(group).flatMap(([name, part]) => {
    if (isMessage(part)) return [[...path, name]];
    return isGroup(part) ? listMessages(part, [...path, name]) : [];
  });
}

const src = join(import.meta.dirname, '..');
const tables = /^words\/[a-z]{2}(?:\.ts$|\/)/;
const unread = /\/\*.*?\*\/|<style.*?<\/style>|^import .*?;$/gms;
const sources = globSync('**/*.{ts,astro}', { cwd: src, exclude: ['**/*.test.ts', '**/fixtures/**', 'bench/**'] })
  .filter((file) => !tables.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8').replaceAll(unread, ''));
