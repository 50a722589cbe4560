import type { ArticleData } from '../../../../schema/article.ts';
import { fieldsOfWords } from '../../../../text/parts.ts';
import type { Fault } from '../../../fault.ts';
import { publishedVersions } from '../../../published-versions.ts';
import type { Known } from '../../known.ts';
import type { ArticleSubject } from '../subject.ts';

/**
 * Judges a withdrawn article: its facts may stay, but nothing that repeats its words, whether in its own file, beside it
 * or in what other records cite of it. To name it by its id alone is no fault. The checksum of its original is all that
 * is left of that, and stays as it was published.
 */
export function checkWithdrawn(article: ArticleSubject, { uses, ledger }: Pick<Known, 'uses' | 'ledger'>): Fault[] {
  const { id, version, parts, body, beside, fault, faultBelow } = article;
  const day = parts.withdrawn?.date;
  const published = publishedVersions(ledger, id);
  const originals = published.flatMap((one) => (one.version === version && one.original ? one.original : []));
  const isOther = originals.length > 0 && parts.original && !originals.includes(parts.original.sha256);
  return [
    ...fieldsWithWords(parts).map((path) =>
      fault(path, { found: 'words of a withdrawn article', expected: 'its facts alone', remedy: 'Delete the field.' }),
    ),
    ...(isOther
      ? [
          fault(['original', 'sha256'], {
            found: 'another checksum than was published',
            expected: originals.join(' or '),
            remedy: 'Write it as it was: it is all that is left of the original.',
          }),
        ]
      : []),
    ...(body.trim() === ''
      ? []
      : [faultBelow(1, { found: 'the words of a withdrawn article', remedy: 'Delete all below the facts.' })]),
    ...beside.map((name) => ({
      file: `versions/${id}/${name}`,
      found: `the words of ${id}, which was withdrawn on ${day}`,
      expected: 'no such file',
      remedy: 'Delete it; the facts keep its checksum.',
    })),
    ...(uses.get(id) ?? []).map(({ file, line, field, place }) => ({
      file,
      line,
      field,
      found: `${place} of ${id}, which was withdrawn on ${day}`,
      expected: 'a passage that can still be read',
      remedy: 'Take this entry out, or cite another article.',
    })),
  ];
}

/** The fields that hold or quote the article's words; its title is a fact too. */
function fieldsWithWords(parts: Partial<ArticleData>): PropertyKey[][] {
  return [
    ...[...fieldsOfWords, ...(['entities', 'notices', 'proposed'] as const)].flatMap((field) =>
      parts[field] === undefined ? [] : [[field]],
    ),
    ...((parts.reliability?.notes.length ?? 0) > 0 ? [['reliability', 'notes']] : []),
  ];
}
