import { partOf, type PrintedField } from '../text/parts.ts';
import type { OwnVoice } from '../words/languages.ts';
import type { Article } from './articles.ts';

/**
 * Names articles that are spoken of together, so that no two have one name: by `nameArticle`; those alike with the first
 * words of their headlines, and those with one headline too with their number among them.
 * @returns the name of each by its id.
 */
export function nameArticles(articles: readonly Article[], voice: OwnVoice): (id: string) => string {
  const names = namesOf(articles, voice);
  return (id) => names.get(id) ?? id;
}

/** The same where others may be spoken of too: one that is not among them goes by its name alone. */
export function nameAmong(articles: readonly Article[], voice: OwnVoice): (article: Article) => string {
  const names = namesOf(articles, voice);
  return (article) => names.get(article.id) ?? nameArticle(article, voice);
}

/** The names of articles by their ids: made once for a list, since what is cited, quoted or linked asks for them each time. */
function namesOf(articles: readonly Article[], voice: OwnVoice): ReadonlyMap<string, string> {
  const known = named.get(articles);
  if (known?.voice === voice) return known.names;
  const { headlined, numbered } = voice.words.compare.names;
  const names = new Map<string, string>();
  for (const [name, alike] of Map.groupBy(articles, (article) => nameArticle(article, voice)))
    for (const [opening, same] of Map.groupBy(alike, ({ data }) => openingOf(data.title)))
      for (const [index, { id }] of same.entries()) {
        const apart = alike.length < 2 ? name : headlined({ name, headline: opening });
        names.set(id, same.length < 2 ? apart : numbered({ name: apart, number: index + 1 }));
      }
  named.set(articles, { voice, names });
  return names;
}

const named = new WeakMap<readonly Article[], { voice: OwnVoice; names: ReadonlyMap<string, string> }>();

/**
 * The name of an article where no other is near: its outlet. One whose publisher is not known goes by the agency whose text
 * it is, unless that is no more than a guess.
 */
export function nameArticle({ data, outlet, agency }: Article, { words }: OwnVoice): string {
  if (outlet.data.kind !== 'unknown') return outlet.data.name;
  const { unnamed, unnamedOf } = words.compare.names;
  return agency && data.agency?.certainty !== 'guess' ? unnamedOf({ agency: agency.data.name }) : unnamed;
}

/** A place in an article that has a name: “Daily Sabah ¶3”, “Daily Sabah, headline”. A sentence goes by its passage. */
export function namePlace(name: string, place: string, { words }: Naming): string {
  const { passage, ...others } = words.compare.places;
  const { field, number } = readPlace(place);
  if (number !== undefined) return passage({ name, number });
  return field === undefined ? name : others[field]({ name });
}

/** The same below or beside the name: “¶3”, “headline”. */
export function namePlaceAlone(place: string, { words }: Naming): string {
  const { passage, ...others } = words.compare.placesAlone;
  const { field, number } = readPlace(place);
  if (number !== undefined) return passage({ number });
  return field === undefined ? place : others[field];
}

/** What the voice of a page’s scripts has too. */
interface Naming {
  words: Pick<OwnVoice['words'], 'compare'>;
}

/** The number of a passage, or the part of the article that is no passage. */
function readPlace(place: string): { number?: number; field?: PrintedField } {
  const number = /^p(\d+)/.exec(place)?.[1];
  if (number !== undefined) return { number: Number(number) };
  const field = partOf(place)?.field;
  return field === undefined || field === 'body' ? {} : { field };
}

/** The first words of a headline: as many as tell it from another and stand in a line. */
function openingOf(title: string): string {
  const words = title.split(/\s+/);
  return words.length > mostWords + 1 ? `${words.slice(0, mostWords).join(' ')} …` : title;
}

const mostWords = 3;
