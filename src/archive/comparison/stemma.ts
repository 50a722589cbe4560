import { idOfEnd, type DerivationsData } from '../../schema/derivations.ts';
import { findArticle, type Article } from '../articles.ts';
import { linked } from '../records.ts';
import type { Archive, OutletEntry } from '../archive.ts';
import type { Story } from '../stories.ts';

/** Who copied whom in a story: its articles, the texts they go back to, and the steps between them. */
export function joinStemma(archive: Archive, story: Story): Stemma | undefined {
  const { derivations, outlets } = archive.records;
  const record = derivations.get(story.entry.id)?.data;
  if (!record) return undefined;
  const texts = record.texts.map((text) => ({
    key: text.id,
    text: { ...text, outlet: text.outlet && linked(outlets, text.outlet.id) },
  }));
  const articles = story.articles.map((article) => ({ key: article.id, article }));
  const steps = record.steps.map(({ from, to, ...step }, index) => ({
    ...step,
    number: index + 1,
    from: idOfEnd(from),
    to: idOfEnd(to),
  }));
  const elsewhere = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].filter(
    (key) => ![...texts, ...articles].some((node) => node.key === key),
  );
  const others = elsewhere.map((key) => ({ key, article: findArticle(archive, key) }));
  return { nodes: [...texts, ...articles, ...others], steps };
}

export interface Stemma {
  nodes: StemmaNode[];
  steps: StemmaStep[];
}

/** A text of the stemma: one of the archive's articles, or one that is not here. */
export type StemmaNode =
  | { key: string; article: Article }
  | { key: string; text: Omit<DerivationsData['texts'][number], 'outlet'> & { outlet: OutletEntry | undefined } };

/** A step from one text to the next; `from` and `to` are keys of nodes, `number` counts from 1. */
export interface StemmaStep extends Omit<DerivationsData['steps'][number], 'from' | 'to'> {
  number: number;
  from: string;
  to: string;
}
