import { fingerprint } from '../../../text/fingerprint.ts';
import { parseRecord } from '../../../records/parse-record.ts';
import { splitFrontmatter } from '../../../records/yaml/frontmatter.ts';
import type { ArticleData } from '../../../schema/article.ts';
import type { CaptureData } from '../../../schema/article/held.ts';
import { textSource } from '../../../schema/article/original-kinds.ts';
import { isTelling } from '../../../text/parts.ts';
import { cutPassages, isBody, type Passage } from '../../../text/passages.ts';
import { parseOriginal } from '../../../text/trace/originals.ts';
import { tracePassages } from '../../../text/trace/trace.ts';
import { reviseFacts } from '../../publishing/revise-facts.ts';
import { Refusal } from '../../refusal.ts';
import type { Change } from '../../writing/change-together.ts';
import { setFacts } from '../../writing/set-facts.ts';
import { nextFacts, plainHeld, type DraftedWords } from './next-version.ts';

/**
 * What is to be written where the page of an article was taken once more. The same words are one more capture; other words
 * are the outlet’s next version of its text, and those of now become an older version; other words of an earlier day are a
 * capture that says what it has otherwise. The capture’s own files are the caller’s to write.
 * @param article as it stands, sound.
 */
export function planCapture(article: PresentArticle, taken: TakenCapture): PlannedCapture {
  const { data, body } = readSound(article);
  const held = [data.original, ...(data.captures ?? [])];
  if (held.some(({ sha256 }) => sha256 === taken.held.sha256))
    return { kind: 'known', version: data.version, changes: [] };
  const words = { ...data, body };
  const before = cutPassages(words);
  const after = cutPassages({ ...withDrafted(data, taken.drafted), body: taken.drafted.body, passages: undefined });
  const difference = compareTakings(
    { passages: before, source: readText(data.original, article.source) },
    { passages: after, source: readText(taken.held, taken.source) },
  );
  const append = (more: Partial<CaptureData>): PlannedCapture['changes'] => [
    {
      path: article.path,
      text: setFacts(article.text, {
        captures: [...(data.captures ?? []), captureOf(data, taken, more)].map(plainHeld),
      }),
    },
  ];
  if (difference.length === 0) return { kind: 'same words', version: data.version, changes: append({}) };
  const old = article.older?.find((one) => hasSameWords(one.text, after));
  if (old)
    return { kind: 'words of an older version', version: old.version, changes: append({ version: old.version }) };
  const says = sayDifference(difference);
  if (isEarlier(taken.date, data.received.date))
    return { kind: 'earlier words', version: data.version, changes: append({ differs: says }) };
  const version = data.version + 1;
  const entry = { version, date: taken.date ?? taken.today, says: sayChange(data, taken, says), by: 'outlet' as const };
  const facts = nextFacts(data, { before, after, used: usedIds(article, before) }, taken);
  const revised = setFacts(reviseFacts(article.text, entry), facts);
  return {
    kind: 'other words',
    version,
    changes: [
      { path: `versions/${article.id}/v${data.version}.md`, text: article.text },
      { path: article.path, text: replaceBody(revised, taken.drafted.body) },
    ],
  };
}

function readSound({ path, text }: PresentArticle): { data: ArticleData; body: string } {
  const { data, body } = parseRecord('articles', path, Buffer.from(text));
  if (!data || data.withdrawn)
    throw new Refusal(
      `${path} cannot be given another capture: ${data ? 'its words were withdrawn' : 'mend it first (“archive check”)'}.`,
    );
  return { data, body };
}

/** The article’s printed words with those of a draft in their place, as far as it has any. */
function withDrafted(data: ArticleData, { body: _, ...printed }: DraftedWords): ArticleData {
  return { ...data, ...printed };
}

/** The passages that only one of two takings has words for. */
function compareTakings(before: Taking, after: Taking): string[] {
  const lost = tracePassages(before.passages.filter(isTelling), after.source).addedWords;
  const added = tracePassages(after.passages.filter(isTelling), before.source).addedWords;
  const shown = (passages: readonly Passage[], id: string): string => passages.find((one) => one.id === id)?.text ?? '';
  return [
    ...lost.map(({ passage }) => shown(before.passages, passage)),
    ...added.map(({ passage }) => shown(after.passages, passage)),
  ];
}

/** Whether an older version has the very words, passage by passage. */
function hasSameWords(text: string, after: readonly Passage[]): boolean {
  const { data, body } = parseRecord('articles', 'older', Buffer.from(text));
  if (!data) return false;
  const marks = (passages: readonly Passage[]): string =>
    passages
      .filter((one) => isBody(one) || one.role === 'title')
      .map((one) => fingerprint(one.text))
      .join();
  return marks(cutPassages({ ...data, body })) === marks(after);
}

/** Every id that any version of the article has had: none is given a second time. */
function usedIds({ older = [] }: PresentArticle, before: readonly Passage[]): string[] {
  const earlier = older.flatMap(({ text }) => {
    const { data, body } = parseRecord('articles', 'older', Buffer.from(text));
    return data ? cutPassages({ ...data, body }) : [];
  });
  return [...earlier, ...before].map(({ id }) => id);
}

function readText(held: Held, bytes: Uint8Array): string {
  const source = textSource(held);
  if (!source) return '';
  const text = new TextDecoder(source.charset, { ignoreBOM: true }).decode(bytes);
  return parseOriginal(text, source.mediaType).text;
}

function captureOf(data: ArticleData, { held, date, url, as }: TakenCapture, more: Partial<CaptureData>): CaptureData {
  return { ...held, ...(date ? { date } : {}), ...(url && url !== data.url ? { url } : {}), as, ...more };
}

function isEarlier(day: string | undefined, than: string | undefined): boolean {
  return day !== undefined && than !== undefined && day < than;
}

function sayDifference(passages: readonly string[]): string {
  const first = (passages[0] ?? '').replace(/^[“„«"]/, '');
  const words = first.length > 80 ? `${first.slice(0, 80).replace(/\s+\S*$/, '')} …` : first;
  const more = passages.length > 1 ? `, and ${passages.length - 1} more` : '';
  return `Only one of the two has “${words}”${more}.`;
}

function sayChange({ received }: ArticleData, { date }: TakenCapture, difference: string): string {
  const day = (known: string | undefined): string => (known ? `of ${known}` : 'of an unknown day');
  return `The outlet changed its text: the capture ${day(date)} has other words than that ${day(received.date)}. ${difference}`;
}

function replaceBody(text: string, body: string): string {
  const old = splitFrontmatter(text)?.body ?? '';
  return `${text.slice(0, text.length - old.length)}\n${body.trim()}\n`;
}

interface Taking {
  passages: readonly Passage[];
  /** The text of what was received. */
  source: string;
}

type Held = ArticleData['original'];

/** An article whose page was taken once more. */
export interface PresentArticle {
  id: string;
  /** Path from the content folder: `articles/2031/a.md`. */
  path: string;
  /** The whole file. */
  text: string;
  /** The bytes its words are traced to: of its original, or of that one’s text layer. */
  source: Uint8Array;
  /** Its older versions, whole files. */
  older?: readonly { version: number; text: string }[] | undefined;
}

/** One more taking of its page. */
export interface TakenCapture {
  /** The files it is kept as, as a record names them. */
  held: Held;
  /** The bytes its words are traced to. */
  source: Uint8Array;
  /** The day it was taken, `YYYY-MM-DD`. */
  date?: string | undefined;
  url?: string | undefined;
  /** As what it came. */
  as: string;
  /** The words a program takes for the article, as they would stand in its file. */
  drafted: DraftedWords;
  /** What else would stand in the record of this capture, had it become an article of its own. */
  facts: Pick<ArticleData, 'removed'> & Partial<Pick<ArticleData, 'proposed' | 'notices' | 'incomplete'>>;
  /** The day it is entered, `YYYY-MM-DD`. */
  today: string;
}

/** What one more capture comes to. */
export interface PlannedCapture {
  kind: 'known' | 'same words' | 'words of an older version' | 'earlier words' | 'other words';
  /** The version of the article whose words it has. */
  version: number;
  /** For `changeTogether`, beside the capture’s own files. */
  changes: Change[];
}
