import {
  compareWords,
  isSame,
  type Loss,
  type PresentVersion,
  type PublishedVersion,
} from '../../../../ledger/compare-words.ts';
import { markForm } from '../../../../ledger/form.ts';
import { listPlaces } from '../words.ts';
import type { Fault } from '../../../fault.ts';
import { publishedVersions } from '../../../published-versions.ts';
import type { Ledger } from '../../../load-ledger.ts';
import { followRetired } from '../../../retired/retired-records.ts';
import type { KnownIds } from '../../known.ts';

/**
 * Makes sure that what was published of an article which moved or was divided is where it leads now: of one that moved
 * every version, word for word and under its number; of one that was divided every passage, in one of the parts, and its
 * original. What was never published where it went and is withdrawn there counts as withdrawn.
 * @param files the articles' files.
 * @param present the versions of the articles that others have become.
 */
export function checkMoved(
  files: readonly { id: string; shown: string }[],
  ids: KnownIds,
  ledger: Ledger,
  present: ReadonlyMap<string, ReadonlyMap<number, PresentVersion>>,
): Fault[] {
  const retired = ids.retired('articles');
  return files.flatMap(({ id, shown }): Fault[] => {
    const became = retired.get(id);
    const published = publishedVersions(ledger, id);
    if (!became || 'withdrawn' in became || published.length === 0) return [];
    const targets = followRetired(retired, id);
    // Of a part that was withdrawn the ledger still knows what stood in it. That others do not exist is told already.
    const isGone = (to: string): boolean => 'withdrawn' in (retired.get(to) ?? {});
    if (targets.some((to) => !isGone(to) && (present.get(to)?.size ?? 0) === 0)) return [];
    const [only = ''] = targets;
    if (targets.some((to) => isGone(to) && publishedVersions(ledger, to).length === 0)) return [];
    if (targets.length > 1) return checkDivided(shown, published, targets, targets.flatMap(textsOf));
    if (isGone(only)) return checkGone(shown, published, only, publishedVersions(ledger, only));
    return explainMoved(shown, only, compareWords(published, present.get(only) ?? new Map()));
  });

  function textsOf(article: string): Text[] {
    return [...(present.get(article)?.values() ?? []), ...publishedVersions(ledger, article)];
  }
}

/** An article may lead to a withdrawn one that it was, not to another. */
function checkGone(
  file: string,
  published: readonly PublishedVersion[],
  to: string,
  before: readonly PublishedVersion[],
): Fault[] {
  const texts = before.map(({ marks, original }) => ({
    marks: marks.map((mark) => ({ ...mark, form: mark.form ?? '' })),
    original,
  }));
  return published
    .filter((one) => !texts.some((text) => isSame(one, text)))
    .map(({ version }) => ({
      file,
      found: `version ${version} published, which “${to}” did not have before it was withdrawn`,
      expected: 'the article that it became, or a withdrawal of its own',
      remedy: 'Bring the article back. If its words must not be shown either, withdraw it then by itself.',
    }));
}

function explainMoved(file: string, to: string, losses: readonly Loss[]): Fault[] {
  return [...Map.groupBy(losses, ({ version }) => version)].map(([version, its]) => {
    const places = its.flatMap(({ place }) => (place === '' ? [] : place));
    const what = places.length > 0 ? ` with ${listPlaces(places)}` : '';
    return {
      file,
      found: `version ${version} published${what}, which “${to}” does not have as it was`,
      expected: 'every published version of an article that moved at its new place, word for word, with its original',
      remedy: `Move the file and versions/ as they were, and change the words there with “npm run archive -- revise ${to}”. If “${to}” is another text, bring the article back.`,
    };
  });
}

function checkDivided(
  file: string,
  published: readonly PublishedVersion[],
  parts: readonly string[],
  texts: readonly Text[],
): Fault[] {
  const known = Map.groupBy(
    texts.flatMap(({ marks }) => marks),
    ({ words }) => words,
  );
  const originals = new Set(texts.map(({ original }) => original));
  return published.flatMap(({ version, marks, original }): Fault[] => {
    const gone = marks.filter((mark) => !(known.get(mark.words) ?? []).some((one) => isLike(mark, one)));
    const isKept = original === undefined || originals.has(original) || originals.has(undefined);
    const lost = [
      ...(gone.length > 0 ? [listPlaces(gone.map(({ place }) => place))] : []),
      ...(isKept ? [] : ['its original']),
    ];
    if (lost.length === 0) return [];
    return [
      {
        file,
        found: `version ${version} published with ${lost.join(' and ')}, which none of ${parts.join(', ')} has`,
        expected:
          'every published passage of an article that was divided in one of its parts, word for word, with its links; and its original',
        remedy: 'Put back what is missing into the part it belongs to, or bring the article back.',
      },
    ];
  });
}

/** Whether the same words stand in a part with the same links; a heading may be the headline there, or the other way. */
function isLike(published: FormedMark, now: FormedMark): boolean {
  if (published.form === undefined || now.form === undefined || published.form === now.form) return true;
  const isPrinted = !published.place.startsWith('p') || !now.place.startsWith('p');
  return isPrinted && [published.form, now.form].every((form) => plainForms.has(form));
}

const plainForms = new Set(
  (['paragraph', 'heading', 'quote'] as const).map((role) => markForm({ role, marks: [], text: '' })),
);

type FormedMark = Pick<PublishedVersion['marks'][number], 'place' | 'form'>;

/** A version of a part, as it is or as it was published. */
type Text = Pick<PublishedVersion, 'marks' | 'original'>;
