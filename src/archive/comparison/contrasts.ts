import type { Archive } from '../archive.ts';
import type { Article } from '../articles.ts';
import type { Story } from '../stories.ts';
import { joinClaims, type ClaimCell, type JoinedClaim } from './claims.ts';
import { originOf } from './provenance.ts';

/**
 * The claims on which the articles of a story part ways, each with the two accounts that its note is about, or that are least
 * alike: contradictions, and without any what they say differently.
 */
export function listContrasts(archive: Archive, story: Story): Contrasts {
  const claims = joinClaims(archive, story);
  const draw = (...verdicts: JoinedClaim['verdict'][]): Contrast[] =>
    claims.filter(({ verdict }) => verdicts.includes(verdict)).flatMap((claim) => contrastOf(archive, claim) ?? []);
  const contradictions = draw('conflict', 'self-contradiction');
  return contradictions.length > 0
    ? { areContradictions: true, contrasts: contradictions }
    : { areContradictions: false, contrasts: draw('differs') };
}

function contrastOf(archive: Archive, { id, what, note, verdict, cells }: JoinedClaim): Contrast | undefined {
  const telling = cells.filter(({ accounts }) => accounts.length > 0);
  const named = telling
    .map((cell) => ({ ...cell, place: placeInNote(cell.article, note) }))
    .toSorted((a, b) => a.place - b.place);
  const itself = named.find(({ accounts }) => accounts.length > 1);
  const pair =
    verdict === 'self-contradiction' && itself
      ? bestAccounts(itself, note).slice(0, 2)
      : leastAlike(
          archive,
          named.flatMap((cell) => bestAccounts(cell, note).slice(0, 1)),
          note,
        );
  const [one, other] = pair;
  return one && other && { id, what, note, pair: [one, other] };
}

/** The first of some accounts, and of the others one that the note names, or that says the same in the fewest of its words. */
function leastAlike(archive: Archive, [first, ...others]: Account[], note: string | undefined): Account[] {
  if (!first) return [];
  const own = wordsOf(first.words);
  const sources = (one: Account) => originOf(archive, one.article).tops.map(({ key }) => key);
  const ownSources = new Set(sources(first));
  const likeness = (one: Account): number[] => {
    const words = [...wordsOf(one.words)];
    return [
      placeInNote(one.article, note),
      // Words of two languages are never the same.
      one.article.data.language === first.article.data.language ? 0 : 1,
      words.filter((word) => own.has(word)).length / Math.max(1, words.length),
      sources(one).some((key) => ownSources.has(key)) ? 1 : 0,
    ];
  };
  const ranked = others.map((account) => ({ account, likeness: likeness(account) }));
  const [other] = ranked.toSorted((a, b) => compareInOrder(a.likeness, b.likeness));
  return other ? [first, other.account] : [first];
}

/** By the first numbers, and where they are the same by the next. */
function compareInOrder(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The accounts of an article, those first whose words the note takes up most. */
function bestAccounts({ article, accounts }: ClaimCell, note = ''): Account[] {
  const noted = wordsOf(note);
  const share = ({ words }: ClaimCell['accounts'][number]): number => {
    const own = [...wordsOf(words)];
    return own.filter((word) => noted.has(word)).length / Math.max(1, own.length);
  };
  return accounts.toSorted((a, b) => share(b) - share(a)).map(({ place, words }) => ({ article, place, words }));
}

/** Where a note names an article, by its siglum or its outlet; those it does not name come last. */
function placeInNote({ data: { siglum }, outlet }: Article, note = ''): number {
  const byOutlet = note.indexOf(outlet.data.name);
  const bySiglum =
    siglum === undefined ? -1 : note.search(new RegExp(`(?<![\\p{L}\\p{N}])${siglum}(?![\\p{L}\\p{N}])`, 'u'));
  const places = [byOutlet, bySiglum].filter((place) => place >= 0);
  return places.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...places);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu));
}

/** Claims on which articles part ways. */
export interface Contrasts {
  /** Whether they cannot all be true; else they only say different things. */
  areContradictions: boolean;
  contrasts: Contrast[];
}

/** A claim with two accounts that do not agree. */
export interface Contrast {
  /** Of the claim. */
  id: string;
  what: string;
  /** What the editor says of it. */
  note: string | undefined;
  pair: [Account, Account];
}

/** What an article says, in its words. */
export interface Account {
  article: Article;
  place: string;
  words: string;
}
