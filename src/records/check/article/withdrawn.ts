import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedVersion } from '../../../ledger/compare-words.ts';
import type { ArticleData } from '../../../schema/article.ts';
import type { CitationUse } from './citations.ts';
import type { Fault } from '../../fault.ts';
import type { RawRecord } from '../../read-record.ts';
import { fieldName } from '../../schema-faults.ts';

/**
 * Judges a withdrawn article: its facts may stay, but nothing that repeats its words, whether in its own file, beside it
 * or in what other records cite of it. To name it by its id alone is no fault. The checksum of its original is all that
 * is left of that, and stays as it was published.
 */
export async function checkWithdrawn(
  folder: string,
  { id, file }: { id: string; file: string },
  { parts, body, bodyLine, locate }: RawRecord<ArticleData>,
  uses: readonly CitationUse[],
  published: readonly PublishedVersion[],
): Promise<Fault[]> {
  const day = parts.withdrawn?.date;
  const left = fieldsWithWords(parts).map((path) => ({
    file,
    line: locate(path),
    field: fieldName(path),
    found: 'words of a withdrawn article',
    expected: 'its facts alone',
    remedy: 'Delete the field.',
  }));
  const text = {
    file,
    line: bodyLine,
    found: 'the words of a withdrawn article',
    remedy: 'Delete all below the facts.',
  };
  const beside = (await listVersions(folder, id)).map((name) => `versions/${id}/${name}`);
  const version = parts.version ?? 1;
  const originals = published.flatMap((one) => (one.version === version && one.original ? one.original : []));
  const isOther = originals.length > 0 && parts.original && !originals.includes(parts.original.sha256);
  const checksum = {
    file,
    line: locate(['original', 'sha256']),
    field: 'original.sha256',
    found: 'another checksum than was published',
    expected: originals.join(' or '),
    remedy: 'Write it as it was: it is all that is left of the original.',
  };
  return [
    ...left,
    ...(isOther ? [checksum] : []),
    ...(body.trim() === '' ? [] : [text]),
    ...beside.map((found) => ({
      file: found,
      found: `the words of ${id}, which was withdrawn on ${day}`,
      expected: 'no such file',
      remedy: 'Delete it; the facts keep its checksum.',
    })),
    ...uses.map(({ place, words: _, ...use }) => ({
      ...use,
      found: `${place} of ${id}, which was withdrawn on ${day}`,
      expected: 'a passage that can still be read',
      remedy: 'Take this entry out, or cite another article.',
    })),
  ];
}

/** The fields that hold or quote the article's words; its title is a fact too. */
function fieldsWithWords({ deck, captions, entities, reliability }: Partial<ArticleData>): PropertyKey[][] {
  const fields: [PropertyKey[], boolean][] = [
    [['deck'], deck !== undefined],
    [['captions'], captions !== undefined],
    [['entities'], entities !== undefined],
    [['reliability', 'notes'], (reliability?.notes.length ?? 0) > 0],
  ];
  return fields.flatMap(([path, isThere]) => (isThere ? [path] : []));
}

async function listVersions(folder: string, id: string): Promise<string[]> {
  return (await readdir(join(folder, 'versions', id)).catch(() => [])).toSorted();
}
