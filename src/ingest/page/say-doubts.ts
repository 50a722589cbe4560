import type { Finding } from '../capture.ts';
import type { Choice } from './choose-blocks.ts';
import { doubtEnding } from './doubt-ending.ts';
import { doubtAddresses, doubtOffers } from './doubt-lines.ts';
import { quote } from '../name-place.ts';
import { noticeOf } from '../plain/rules/notices.ts';
import type { DescribedBlock } from './furniture/describe-block.ts';
import type { Cleared } from './furniture/rules.ts';
import { textOf, type JsonObject } from './statements/read-json-ld.ts';

/** Why somebody should look at what was taken for the article, a sentence each. */
export function sayDoubts(judged: Judged): string[] {
  const doubts: ((judged: Judged) => string | undefined)[] = [
    disputed,
    short,
    untitled,
    walled,
    elsewhere,
    alikeOutside,
    loose,
    linked,
    littered,
    miscounted,
    misstated,
    ({ choice }) => doubtEnding(choice.chosen),
    ({ choice }) => doubtOffers(choice.chosen),
    ({ choice }) => doubtAddresses(choice.chosen),
    patched,
  ];
  return doubts.flatMap((doubt) => doubt(judged) ?? []);
}

function disputed({ choice }: Judged): string | undefined {
  const { agreement, disputed: blocks } = choice;
  if (agreement >= alike || blocks.length === 0) return undefined;
  const [few, more] = [blocks.slice(0, 3).map(({ text }) => quote(text)), blocks.length - 3];
  return `Two readers of pages agree on ${percent(agreement)} of the words; only one of them keeps ${few.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function short({ choice }: Judged): string | undefined {
  const words = count(choice.chosen);
  return words < fewestWords ? `The text found has ${words} words.` : undefined;
}

function untitled({ title }: Judged): string | undefined {
  return title.finding ? undefined : 'No headline was found among what the page shows.';
}

function walled({ paywall }: Judged): string | undefined {
  return paywall && `The text may be cut off by a paywall. ${paywall.evidence}`;
}

/** Prose that nobody took for the article, and that no page says of itself: comments and other articles, or the article. */
function elsewhere({ blocks, choice, cleared }: Judged): string | undefined {
  const known = new Set([...choice.chosen, ...cleared.removed.map(({ block }) => block)]);
  const outside = blocks.filter(
    (block) => block.isProse && block.words >= 20 && !known.has(block) && noticeOf(block.text) === undefined,
  );
  return count(outside) > count(choice.chosen) * much
    ? `The page has ${count(outside)} words of other prose, beginning with ${quote(outside[0]?.text ?? '')}.`
    : undefined;
}

/** Prose set as the text is, in elements called the same, that was left out. */
function alikeOutside({ blocks, choice, cleared }: Judged): string | undefined {
  const known = new Set([...choice.chosen, ...cleared.removed.map(({ block }) => block)]);
  const kind = mainKind(choice.chosen)?.[0]?.kind;
  if (kind === undefined || kind.endsWith('.')) return undefined;
  const left = blocks.filter((block) => block.isProse && block.kind === kind && !known.has(block));
  return count(left) > count(choice.chosen) * little
    ? `Of prose that is set as the text found is, ${count(left)} words were left out, beginning with ${quote(left[0]?.text ?? '')}.`
    : undefined;
}

function mainKind(blocks: readonly DescribedBlock[]): DescribedBlock[] | undefined {
  const prose = blocks.filter(({ isProse }) => isProse);
  return [...Map.groupBy(prose, ({ kind }) => kind).values()].toSorted((a, b) => count(b) - count(a))[0];
}

function loose({ choice }: Judged): string | undefined {
  const out = choice.chosen.filter(({ isProse, isHeading, endsSentence }) => !isProse && !isHeading && !endsSentence);
  return count(out) > count(choice.chosen) * some
    ? `Of the text found ${percent(count(out) / count(choice.chosen))} is not in sentences: lists, or no article.`
    : undefined;
}

function linked({ choice }: Judged): string | undefined {
  const links = choice.chosen.reduce((sum, { words, linkShare }) => sum + words * linkShare, 0);
  return links > count(choice.chosen) * some
    ? `Of the text found ${percent(links / count(choice.chosen))} is linked: it may be a list of other articles.`
    : undefined;
}

/** Readers that took much furniture along may have taken more. */
function littered({ choice, cleared }: Judged): string | undefined {
  const removed = count(cleared.removed.map(({ block }) => block));
  const share = removed / (removed + count(choice.chosen));
  return removed > fewRemoved && share > some
    ? `Of what the readers keep ${percent(share)} was taken out as furniture; there may be more of it.`
    : undefined;
}

function miscounted({ choice, article }: Judged): string | undefined {
  const stated = Number(textOf(article?.['wordCount']));
  const words = count(choice.chosen);
  return stated >= fewestWords && Math.abs(stated - words) > stated * some
    ? `The page’s JSON-LD counts ${stated} words; the text found has ${words}.`
    : undefined;
}

/** The text the page states for machines may be its beginning, but what is there should be here. */
function misstated({ choice, article }: Judged): string | undefined {
  const stated = wordsOf(textOf(article?.['articleBody']) ?? '');
  if (stated.length < fewestWords) return undefined;
  const found = new Set(wordsOf(choice.chosen.map(({ text }) => text).join(' ')));
  const share = stated.filter((run) => found.has(run)).length / stated.length;
  return share < mostStated
    ? `Of the text the page’s JSON-LD states ${percent(share)} is in the text found.`
    : undefined;
}

/** Paragraphs at the end that are set otherwise than the rest may belong to something else. */
function patched({ choice }: Judged): string | undefined {
  const prose = choice.chosen.filter(({ isProse, tags }) => isProse && !tags.has('blockquote') && !tags.has('li'));
  const [main = []] = [...Map.groupBy(prose, ({ kind }) => kind).values()].toSorted((a, b) => count(b) - count(a));
  const first = prose.slice(-3).find(({ kind }) => kind !== main[0]?.kind);
  return first && count(main) > count(prose) * most
    ? `The text ends with words that are set otherwise than the rest, from ${quote(first.text)}.`
    : undefined;
}

/** Runs of three words. */
function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
}

function count(blocks: readonly DescribedBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Readers that agree on more differ in a line of the frame of the text. */
const alike = 0.95;
const fewestWords = 80;
const much = 0.6;
const little = 0.2;
const some = 0.2;
const most = 0.5;
const fewRemoved = 20;
/** Markup and notes within the stated text cost some runs. */
const mostStated = 0.8;

interface Judged {
  /** Everything the page shows. */
  blocks: readonly DescribedBlock[];
  choice: Choice;
  cleared: Cleared;
  title: { finding?: Finding };
  paywall: Finding<true> | undefined;
  /** What its JSON-LD says of the article. */
  article: JsonObject | undefined;
}
