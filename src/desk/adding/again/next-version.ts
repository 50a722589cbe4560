import { keepIds } from '../../../ledger/keep-ids.ts';
import type { ArticleData } from '../../../schema/article.ts';
import type { Passage } from '../../../text/passages.ts';
import { printedFields, type PrintedField } from '../../../text/parts.ts';
import { findQuote, type QuoteSelector } from '../../../text/quotes.ts';
import type { TakenCapture } from './add-capture.ts';

/**
 * The facts of an article whose outlet has changed its text: what was read of the new capture takes the place of the old;
 * passages keep their ids; what an editor has noted stays as far as the words it is about still stand. The older version
 * keeps the rest.
 */
export function nextFacts(
  data: ArticleData,
  { before, after: drafted, used }: Passages,
  taken: TakenCapture,
): Record<string, unknown> {
  const ids = keepIds(before, drafted, used);
  const passages = numberAnew(drafted, ids);
  const isCounted =
    ids.join() ===
    drafted
      .filter(isNumbered)
      .map(({ id }) => id)
      .join();
  const stands = ({ quote }: { quote?: QuoteSelector | undefined }): boolean =>
    quote === undefined || findQuote(passages, quote).status === 'found';
  const { reliability, entities, attachments, captures = [] } = data;
  const notes = reliability?.notes.filter(stands) ?? [];
  const lostNotes = (reliability?.notes.length ?? 0) - notes.length;
  const add = entities?.add.filter(stands) ?? [];
  const not = entities?.not.filter(stands) ?? [];
  const isPresent = (place: string | undefined): boolean => passages.some(({ id }) => id === place);
  const doubts = [
    lostNotes > 0 &&
      `${lostNotes === 1 ? 'A note is' : `${lostNotes} notes are`} about words that are no longer there; version ${data.version} keeps ${lostNotes === 1 ? 'it' : 'them'}.`,
    reliability?.assessed && `The assessment of ${reliability.assessed} is that of version ${data.version}.`,
  ].filter((one): one is string => Boolean(one));
  return {
    ...changedWords(data, taken.drafted),
    received: { date: taken.date ?? taken.today, as: taken.as },
    original: plainHeld(taken.held),
    ...(captures.length > 0
      ? {
          captures: captures
            .map((one) => plainHeld({ ...one, version: one.version ?? (one.differs ? undefined : data.version) }))
            .map(withoutNothing),
        }
      : {}),
    ...(data.removed.length + taken.facts.removed.length > 0 ? { removed: orGone(taken.facts.removed) } : {}),
    ...(isCounted ? (data.passages ? { passages: undefined } : {}) : { passages: ids }),
    ...(lostNotes > 0 ? { reliability: orGone({ ...withoutNothing(reliability ?? {}), notes: orGone(notes) }) } : {}),
    ...(entities && add.length + not.length < entities.add.length + entities.not.length
      ? { entities: orGone({ add: orGone(add), not: orGone(not) }) }
      : {}),
    ...(attachments?.some(({ after, caption }) => (after && !isPresent(after)) || (caption && !isPresent(caption)))
      ? {
          attachments: attachments.map(({ after, caption, ...its }) =>
            withoutNothing({
              ...its,
              after: isPresent(after) ? after : undefined,
              caption: isPresent(caption) ? caption : undefined,
            }),
          ),
        }
      : {}),
    ...(data.notices || taken.facts.notices ? { notices: taken.facts.notices } : {}),
    ...(data.incomplete || taken.facts.incomplete ? { incomplete: taken.facts.incomplete } : {}),
    proposed: mergeProposals(data.proposed, taken, doubts),
  };
}

/** Printed fields the draft has otherwise. What it does not have goes, unless nobody can tell: the headline. */
function changedWords(data: ArticleData, drafted: DraftedWords): Record<string, unknown> {
  return Object.fromEntries(
    printedFields.flatMap((field) => {
      const now = drafted[field];
      if (!(field in drafted) || (field === 'title' && now === undefined)) return [];
      return JSON.stringify(now) === JSON.stringify(data[field]) ? [] : [[field, now]];
    }),
  );
}

/** What nobody has looked over in the version before is still not looked over, unless it was read anew. */
function mergeProposals(before: ArticleData['proposed'], { facts, today }: TakenCapture, doubts: string[]): unknown {
  const read = facts.proposed?.read ?? [{ fields: ['body'], from: 'A later capture of the page.' }];
  const anew = new Set(read.flatMap(({ fields }) => fields));
  const left = (before?.read ?? []).flatMap(({ fields, from }) => {
    const rest = fields.filter((field) => !anew.has(field));
    return rest.length > 0 ? [{ fields: rest, from }] : [];
  });
  const all = [...(facts.proposed?.doubts ?? []), ...doubts];
  return { date: facts.proposed?.date ?? today, read: [...read, ...left], ...(all.length > 0 ? { doubts: all } : {}) };
}

function numberAnew(passages: readonly Passage[], ids: readonly string[]): Passage[] {
  const next = { c: ids.filter((id) => id.startsWith('c')), p: ids.filter((id) => id.startsWith('p')) };
  return passages.map((one) =>
    isNumbered(one) ? { ...one, id: next[one.id.startsWith('c') ? 'c' : 'p'].shift() ?? one.id } : one,
  );
}

function isNumbered({ id }: Passage): boolean {
  return /^[cp]\d/.test(id);
}

/** Without what need not be written. */
export function plainHeld<T extends ArticleData['original']>({
  charset,
  ...held
}: T): Omit<T, 'charset'> & { charset?: string } {
  return charset === 'utf-8' ? held : { ...held, charset };
}

/** Nothing in place of what is empty. */
function orGone<T extends object>(value: T): T | undefined {
  return Object.values(value).some((one) => one !== undefined) ? value : undefined;
}

function withoutNothing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** The passages of the version before and of the next, and every id there ever was. */
interface Passages {
  before: readonly Passage[];
  /** Not numbered yet. */
  after: readonly Passage[];
  used: readonly string[];
}

/** The printed words of a capture, as a program reads them. */
export interface DraftedWords extends Partial<Pick<ArticleData, PrintedField>> {
  /** In the Markdown of articles. */
  body: string;
}
