import { must } from '../../text/must.ts';
import type { FoundArticle } from '../answer/answer.ts';
import type { ShownArticle } from '../answer/service.ts';
import { markText, type MarkedPassage } from './mark-text.ts';

/** Joins what was found in an article with its words, so that what answers can be shown. */
export function joinHit(found: FoundArticle, shown: ShownArticle): Hit {
  const spans = new Map(shown.marks.map(({ passage, words }) => [passage, words]));
  const marked = shown.passages.map(({ id, text }, place): MarkedPassage => ({
    id,
    text,
    marks: markText(text, spans.get(place) ?? []),
  }));
  const isTitle = ({ id }: MarkedPassage): boolean => id === 't';
  const answering = shown.answering.map((place) => must(marked[place], 'a passage that answers is one of the article'));
  const passages = answering.filter((passage) => !isTitle(passage));
  return { found, shown, title: marked.find(isTitle) ?? { id: 't', text: shown.id, marks: [] }, passages };
}

/** The first passages, which answer best, and the others, both in the order of the article. */
export function chooseBest({ passages, shown }: Hit, most = 3): { best: MarkedPassage[]; others: MarkedPassage[] } {
  const places = new Map(shown.passages.map(({ id }, place) => [id, place]));
  const inOrder = (some: MarkedPassage[]): MarkedPassage[] =>
    some.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return { best: inOrder(passages.slice(0, most)), others: inOrder(passages.slice(most)) };
}

/** The words of a hit by which copies are known: those of the passages that answer, or of the headline. */
export function wordsOf({ passages, title }: Hit): string {
  return (passages.length > 0 ? passages : [title]).map(({ text }) => text).join('\n');
}

/** The different forms that are marked in a hit, as they stand there. */
export function formsOf({ title, passages }: Hit): string[] {
  const marks = [title, ...passages].flatMap(({ text, marks: its }) =>
    its.map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(marks)];
}

/** Sorts by how far articles can be trusted: the best source first, then the best information, what nobody has assessed last. */
export function gradeOf({ shown }: Hit): string {
  const [source] = shown.facts['source'] ?? [];
  const [information] = shown.facts['information'] ?? [];
  return /^[A-F]$/.test(source?.[0] ?? '') ? `${source?.[0]}${information?.[0]}` : 'Z';
}

/** An article found, with its words. */
export interface Hit {
  found: FoundArticle;
  shown: ShownArticle;
  /** The headline, marked whether or not it answers. */
  title: MarkedPassage;
  /** The passages that answer, best first, without the headline. */
  passages: MarkedPassage[];
}
