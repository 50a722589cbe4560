import { englishDates } from '../../words/english-dates.ts';
import { writeDate } from '../../words/write-date.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import { showControls } from '../../text/characters/show-controls.ts';
import { countOf } from '../summary.ts';
import type { PlacedArticle } from '../story-articles.ts';
import type { AllQuestions, AskedFamily } from './find-questions.ts';
import type { QuotationQuestion } from './find-quotation-questions.ts';
import { countArticles, type SentenceQuestion } from './find-sentence-questions.ts';
import { usualCertainty } from './parse-review.ts';
import type { StoryAtDesk } from './load-story.ts';
import { articleOfPlace } from './article-of-place.ts';

/**
 * Writes a review file: what is to be decided, the weightiest first, each with what an editor must see to decide it in the
 * file itself. All that is there to be seen is a comment, so that no word of an article can be taken for a decision.
 * @param by who decides, if that is known.
 * @param isAccepted which quotations wait to be entered.
 */
export function writeReview(
  story: StoryAtDesk,
  { families, pairs, sentences, quotations, waiting }: AllQuestions,
  { by, isAccepted }: ReviewState,
): string {
  const names = nameArticles(story);
  const section = (name: string, comments: readonly string[], entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : ['', ...comments.map((line) => `# ${line}`), `${name}:`, ...entries];
  return `${[
    ...head.map((line) => `# ${line}`),
    ...(waiting === 0 ? [] : [`# ${countOf(waiting, 'more waits', 'more wait')} until some of this is decided.`]),
    `story: ${story.id}`,
    `by: ${by === undefined ? '' : JSON.stringify(by)}`.trimEnd(),
    '# How sure you are: sure, likely or guess. An entry may have a line “certainty:” of its own.',
    `certainty: ${usualCertainty}`,
    ...section(
      'families',
      familyHead,
      families.flatMap((family) => writeFamily(family, story, names)),
    ),
    ...section(
      'pairs',
      pairHead,
      pairs.flatMap((family) => writeFamily(family, story, names)),
    ),
    ...section(
      'sentences',
      sentenceHead,
      sentences.flatMap((group) => writeGroup(group, story, names)),
    ),
    ...section(
      'quotations',
      quotationHead,
      quotations.flatMap((group) => writeQuotation(group, isAccepted(group), names)),
    ),
  ].join('\n')}\n`;
}

const head = [
  'What a program proposes and nobody has decided. Write your name or initials after “by:” and accept or reject after each',
  '“decision:” you have made up your mind on, then run the same command again. What has no decision is asked again.',
  'If one line of a list does not belong there, write “not” before it (- not 2031-…); delete a line you cannot decide on.',
];

const familyHead = [
  'Are these articles copies of one text, wherever it comes from? The id will stand in the address of their page: another',
  'can be chosen now, and not later. What is rejected is not asked again of any two of them.',
];

const pairHead = ['The same of articles that have less in common.'];

const sentenceHead = ['Do these sentences say the same because one wording comes from the other, or all from one?'];

const quotationHead = [
  'Are these wordings of one utterance? If so, enter it in quotations/ with its speaker: a program cannot know who',
  'spoke. It leaves this file then by itself.',
];

function writeFamily(family: AskedFamily, { articles }: StoryAtDesk, names: ArticleNames): string[] {
  const { id, isAdded, known, score } = family;
  const along = family.inside.filter(({ isVerbatim }) => isVerbatim).length;
  const what = isAdded
    ? `${known.length} articles are on record as copies of one text: ${known.map(names.short).join(', ')}`
    : countOf(family.articles.length, 'article', 'articles');
  return [
    `  # ${what}; alike by ${score.toFixed(2)} of 1`,
    `  - ${isAdded ? 'to' : 'id'}: ${id}`,
    '    decision:',
    ...(along === 0
      ? []
      : [
          `    # ${countOf(along, 'sentence is', 'sentences are')} nearly word for word the same in them: write accept, and they are taken along.`,
          '    sentences:',
        ]),
    '    articles:',
    ...family.articles.flatMap((article, at) => {
      const own = articles.find((one) => one.id === article);
      return [`      # ${own ? names.long(own) : article}${sayTie(article, at, family, names)}`, `      - ${article}`];
    }),
  ];
}

/** What ties an article to one that stands before it. */
function sayTie(article: string, at: number, { ties, articles, known }: AskedFamily, names: ArticleNames): string {
  const before = new Set([...known, ...articles.slice(0, at)]);
  const [best] = ties
    .filter(({ a, b }) => (a === article && before.has(b)) || (b === article && before.has(a)))
    .toSorted((x, y) => y.score - x.score);
  if (!best) return '';
  const { sentencesTaken, sentences, score, a, b } = best;
  return `; ${sentencesTaken} of ${countOf(sentences, 'sentence', 'sentences')} as in ${names.short(a === article ? b : a)} (${score.toFixed(2)})`;
}

function writeGroup(group: SentenceQuestion, { articles }: StoryAtDesk, names: ArticleNames): string[] {
  const { to, sentences, known, score } = group;
  const seen = new Set<string>();
  const show = (place: string): string[] => {
    const words = names.wordsOf(place);
    const isSeen = seen.has(words);
    seen.add(words);
    const who = names.short(articleOfPlace(place));
    return isSeen ? [`      - ${place} # ${who}: the same words`] : [`      # ${who}: ${words}`, `      - ${place}`];
  };
  const linked =
    to === undefined ? [] : [`    # ${known.length} are linked already: ${names.wordsOf(to)}`, `    to: ${to}`];
  if (to !== undefined) seen.add(names.wordsOf(to));
  return [
    `  # told by ${countArticles(group)} of ${articles.length}, alike by ${score.toFixed(2)} of 1`,
    '  - decision:',
    ...linked,
    '    same:',
    ...sentences.flatMap(show),
  ];
}

function writeQuotation({ wordings, score }: QuotationQuestion, isAccepted: boolean, names: ArticleNames): string[] {
  const seen = new Set<string>();
  return [
    `  # ${wordings.length} wordings, alike by ${score.toFixed(2)} of 1`,
    `  - decision:${isAccepted ? ' accept' : ''}`,
    '    same:',
    ...wordings.flatMap(({ at, words, isReported }) => {
      const [who, line] = [names.short(articleOfPlace(at)), inLine(words)];
      if (seen.has(line)) return [`      - ${at} # ${who}: the same words`];
      seen.add(line);
      return [`      # ${who}${isReported ? ', without quotation marks' : ''}: ${line}`, `      - ${at}`];
    }),
  ];
}

/** Names articles as a person knows them, and gives their words, each in one line. */
function nameArticles({ articles, outletOf }: StoryAtDesk): ArticleNames {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const outlets = articles.map(outletOf);
  const short = (id: string): string => {
    const article = byId.get(id);
    if (!article) return id;
    const outlet = outletOf(article);
    const isAlone = outlets.filter((one) => one === outlet).length === 1;
    return inLine(isAlone ? outlet : `${outlet} ${article.data.siglum ?? id}`);
  };
  const words = new Map<string, string>(
    articles.flatMap(({ id, passages }) =>
      passages.flatMap(({ text, sentences }) =>
        sentences.map((one) => [`${id}#${one.id}`, inLine(text.slice(one.start, one.end))] as const),
      ),
    ),
  );
  return {
    short,
    long: (article) => {
      const date = parseDate(article.data.published?.date ?? '');
      return `${short(article.id)}, ${date ? writeDate(date, englishDates) : 'undated'}: ${inLine(article.data.title)}`;
    },
    wordsOf: (place) => words.get(place) ?? place,
  };
}

function inLine(text: string): string {
  return showControls(text.replaceAll(/\s+/g, ' ').trim());
}

interface ArticleNames {
  /** By its outlet, and its mark where the outlet has several. */
  short: (id: string) => string;
  /** With its date and headline. */
  long: (article: PlacedArticle) => string;
  wordsOf: (place: string) => string;
}

/** What is kept from one writing of a review file to the next. */
interface ReviewState {
  by?: string | undefined;
  /** Whether an editor has accepted it, so that it waits to be entered. */
  isAccepted: (question: QuotationQuestion) => boolean;
}
