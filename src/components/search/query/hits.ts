import type { Finding } from './find.ts';
import { cutFoundText, wordAt, type FoundPassage, type FoundPlace } from './found-text.ts';

/** Reads an article found: its headline, and the passages that answer, each with the places of what was asked for. */
export async function loadHit(article: number, finding: Finding): Promise<Hit> {
  const page = await finding.load(article);
  const passages = cutFoundText(page);
  const parts: FoundPlace[][] = [];
  for (const part of finding.parts) parts.push(part.articles.has(article) ? await part.places(article, passages) : []);
  const hits = passages.flatMap((passage) => {
    const here = parts.map((places) => places.filter((place) => place.passage === passage));
    const marks = joinMarks(here.flat());
    return marks.length > 0 ? [{ passage, marks, parts: here.filter((places) => places.length > 0).length }] : [];
  });
  const title = hits.find(({ passage }) => passage.id === 't');
  const forms = new Set(parts.flat().map(wordAt));
  return {
    article,
    address: `${page.url}${forms.size > 0 ? `?${new URLSearchParams([...forms].slice(0, mostForms).map((form) => ['mark', form]))}` : ''}`,
    title: title ?? {
      passage: passages.find(({ id }) => id === 't') ?? { id: 't', text: page.url, words: [], firstWord: 0 },
      marks: [],
      parts: 0,
    },
    passages: hits.filter((hit) => hit !== title),
  };
}

/** The passages that answer best, in the order of the article, and the others. */
export function chooseBest(passages: MarkedPassage[], most = 3): { best: MarkedPassage[]; others: MarkedPassage[] } {
  const ranked = passages.toSorted((a, b) => b.parts - a.parts || b.marks.length - a.marks.length);
  const chosen = new Set(ranked.slice(0, most));
  return { best: passages.filter((one) => chosen.has(one)), others: passages.filter((one) => !chosen.has(one)) };
}

/** Cuts a long passage to the stretch with most marks in it; says on which sides something was left out. */
export function cutPassage({ passage: { text, words }, marks }: MarkedPassage, most = 50): Excerpt {
  const within = (from: number): Mark[] => {
    const [start, end] = [words[from]?.start ?? 0, words[from + most - 1]?.end ?? text.length];
    return marks.filter((mark) => mark.start >= start && mark.end <= end);
  };
  // A stretch begins a few words before a mark, so that the words before it can be read.
  const starts = marks.map(({ start }) => words.findLastIndex((word) => word.start <= start) - 8);
  const froms = starts.map((from) => Math.max(0, Math.min(from, words.length - most)));
  const from = froms.toSorted((a, b) => within(b).length - within(a).length || a - b)[0] ?? 0;
  const start = words[from]?.start ?? 0;
  const end = words[from + most - 1]?.end ?? text.length;
  return {
    text: text.slice(start, end),
    marks: within(from).map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    before: from > 0,
    after: end < text.length,
  };
}

function joinMarks(places: FoundPlace[]): Mark[] {
  const joined: Mark[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** How many different forms an address carries to the article; more would make it too long for some servers. */
const mostForms = 24;

/** An article found. */
export interface Hit {
  article: number;
  /** Where it stands, with the words to be marked there. */
  address: string;
  title: MarkedPassage;
  passages: MarkedPassage[];
}

export interface MarkedPassage {
  passage: FoundPassage;
  marks: Mark[];
  /** How many parts of the question it answers. */
  parts: number;
}

/** A stretch of the text. */
export interface Mark {
  start: number;
  end: number;
}

export interface Excerpt {
  text: string;
  marks: Mark[];
  before: boolean;
  after: boolean;
}
