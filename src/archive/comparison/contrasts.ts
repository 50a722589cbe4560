import type { Archive } from '../archive.ts';
import type { Article } from '../articles.ts';
import type { Story } from '../stories.ts';
import { joinClaims, type ClaimCell, type JoinedClaim } from './claims.ts';

/**
 * The claims on which the articles of a story part ways, each with the two accounts that its note is about: contradictions,
 * and without any what they say differently.
 */
export function listContrasts(archive: Archive, story: Story): Contrasts {
  const claims = joinClaims(archive, story);
  const draw = (...verdicts: JoinedClaim['verdict'][]): Contrast[] =>
    claims.filter(({ verdict }) => verdicts.includes(verdict)).flatMap((claim) => contrastOf(claim) ?? []);
  const contradictions = draw('conflict', 'self-contradiction');
  return contradictions.length > 0
    ? { areContradictions: true, contrasts: contradictions }
    : { areContradictions: false, contrasts: draw('differs') };
}

function contrastOf({ id, what, note, verdict, cells }: JoinedClaim): Contrast | undefined {
  const telling = cells.filter(({ accounts }) => accounts.length > 0);
  const named = telling.toSorted((a, b) => placeInNote(a.article, note) - placeInNote(b.article, note));
  const itself = named.find(({ accounts }) => accounts.length > 1);
  const pair =
    verdict === 'self-contradiction' && itself
      ? bestAccounts(itself, note).slice(0, 2)
      : named.slice(0, 2).flatMap((cell) => bestAccounts(cell, note).slice(0, 1));
  const [one, other] = pair;
  return one && other && { id, what, note, pair: [one, other] };
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
