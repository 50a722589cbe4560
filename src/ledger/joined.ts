import { compareText } from '../text/compare-text.ts';
import { must } from '../text/must.ts';

/**
 * The ids of all articles that were ever published, in the order in which they were: by publication, then by id. What is published
 * later comes behind, so an article's place stays.
 */
export function listJoined({ publications, articles }: Published): string[] {
  const places = placePublications(publications);
  const placeOf = ({ publication }: { publication: string }): number =>
    must(places.get(publication), 'what an article is told of by is a publication');
  return [...articles]
    .map(([id, lines]) => ({ id, place: Math.min(...lines.map(placeOf)) }))
    .toSorted((a, b) => a.place - b.place || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** Each publication comes behind those it names; those of two branches, that name the same, by their names. */
function placePublications(publications: Published['publications']): Map<string, number> {
  const waiting = new Map(publications.map(({ name, after }) => [name, after]));
  const places = new Map<string, number>();
  while (waiting.size > 0) {
    const next = [...waiting].filter(([, after]) => !after.some((name) => waiting.has(name))).map(([name]) => name);
    // A circle cannot be written, since each names the digest of those before it; whoever forged one still gets an order.
    for (const name of (next.length > 0 ? next : [...waiting.keys()]).toSorted(compareText)) {
      places.set(name, places.size);
      waiting.delete(name);
    }
  }
  return places;
}

/** What the ledger says of publications, and in which of them each article stands. */
interface Published {
  publications: readonly { name: string; after: readonly string[] }[];
  articles: ReadonlyMap<string, readonly { publication: string }[]>;
}
