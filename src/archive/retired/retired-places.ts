import type { Archive } from '../archive.ts';
import { fingerprint, shortPlace } from '../../text/fingerprint.ts';
import { publishedVersions } from '../../records/published-versions.ts';
import { paths } from '../../paths.ts';
import { letters } from '../../text/parts.ts';
import { sentenceText, type Passage } from '../../text/passages.ts';
import { findArticle, type Article } from '../articles.ts';
import type { KeptPlace } from './kept-places.ts';
import { once } from '../asking/once.ts';
import { voiceOf } from '../own-voice.ts';
import { loadPassages } from '../names/named-in.ts';
import { listOlderVersions } from '../published/versions.ts';
import type { PassageMark } from '../../ledger/form.ts';
import type { OwnVoice } from '../../words/languages.ts';

/**
 * The pages below a record that is no longer there which had places of their own (the claims of a story), each with the
 * places that were published. @param root the record's address, `/stories/old-bridge/`.
 */
export async function pagesWithPlaces(archive: Archive, root: string): Promise<{ below: string; ids: string[] }[]> {
  const places = (await placesByRecord(archive)).get(root) ?? [];
  return [...Map.groupBy(places, ({ below }) => below)].map(([below, its]) => ({
    below,
    ids: its.map(({ id }) => id),
  }));
}

/** Where the claims and quotations of a story are, that has become others: where one of these has them. */
export function followEntries(archive: Archive, ids: readonly string[], stories: readonly string[]): KeptPlace[] {
  const { claims, quotations } = archive.records;
  const { retired } = voiceOf(archive.facts).words;
  const placesOf = (story: string): string[] => [
    ...[claims.get(story)?.data.claims, claims.get(story)?.data.retired].flatMap((list) =>
      (list ?? []).map(({ id }) => `claim-${id}`),
    ),
    ...[quotations.get(story)?.data.quotations, quotations.get(story)?.data.retired].flatMap((list) =>
      (list ?? []).map(({ id }) => `quote-${id}`),
    ),
  ];
  const known = stories.map((story) => ({ story, places: new Set(placesOf(story)) }));
  return ids.map((id) => {
    const now = known.find(({ places }) => places.has(id))?.story;
    return {
      ids: [id],
      says: retired.stoodHere({ id: id.replace(/^[a-z]+-/, '') }),
      link: now === undefined ? undefined : { href: paths.compare(now, id), label: retired.whereItIsNow },
    };
  });
}

/**
 * Where the passages of an article are that was divided, by the version they were published in. Each answers to every
 * address that was made for it, with the mark of its words and without.
 * @param parts the ids of the articles it has become.
 */
export async function followPassages(
  archive: Archive,
  article: string,
  parts: readonly string[],
): Promise<Map<number, KeptPlace[]>> {
  const found = new Map(
    (await Promise.all(parts.map((one) => passagesIn(archive, one)))).flat().map((one) => [one.words, one]),
  );
  const voice = voiceOf(archive.facts);
  const versions = publishedVersions(await archive.loadLedger(), article).toSorted((a, b) => b.version - a.version);
  const byVersion = Map.groupBy(versions, ({ version }) => version);
  return new Map(
    [...byVersion].map(([version, its]) => {
      // A number alone means the newest words that had it.
      const taken = new Set<string>();
      const take = (ids: string[]): string[] => ids.filter((id) => !taken.has(id) && taken.add(id));
      const marks = [...its, ...versions.filter((one) => one.version < version)].flatMap((one) =>
        one.marks.toSorted(byPlace),
      );
      const places = marks.flatMap((mark): KeptPlace[] => {
        const now = found.get(mark.words);
        return now ? linesFor(mark, now, take, voice) : [];
      });
      return [version, places];
    }),
  );
}

/** The line of a passage, and one for each of its sentences, with the first of their words. */
function linesFor(
  mark: Omit<PassageMark, 'form'>,
  now: FoundPassage,
  take: (ids: string[]) => string[],
  { words: { retired } }: OwnVoice,
): KeptPlace[] {
  const { id, text, sentences } = now.passage;
  const cited = mark.sentences.map((words, index) => {
    const sentence = sentences[index];
    return {
      place: `${mark.place}s${index + 1}`,
      words,
      now: sentence?.id ?? id,
      text: sentence ? sentenceText(now.passage, sentence) : text,
    };
  });
  return [{ place: mark.place, words: mark.words, now: id, text }, ...cited].flatMap((one) => {
    const ids = take([shortPlace(one.place, one.words), one.place]);
    const link = { href: now.hrefOf(one.now), label: `${now.title}, ${one.now}` };
    return ids.length === 0 ? [] : [{ ids, says: retired.isNowIn({ place: one.place, words: cut(one.text) }), link }];
  });
}

/** The first words, enough to know them again. */
function cut(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, text.lastIndexOf(' ', shown) + 1 || shown).trimEnd()} …`;
}

/** Characters: a line of a list on a small screen. */
const shown = 50;

/** As they stand in an article: its title first, then what is around its body, then the body. */
function byPlace(a: { place: string }, b: { place: string }): number {
  const [[first, one], [second, other]] = [rankOf(a.place), rankOf(b.place)];
  return first - second || one - other;
}

function rankOf(place: string): [letter: number, number: number] {
  return [letters.findIndex((letter) => place.startsWith(letter)), Number(place.slice(1) || 0)];
}

/** All passages of an article that can be read, its older versions included; the newest come last, and count. */
async function passagesIn(archive: Archive, id: string): Promise<FoundPassage[]> {
  const article = findArticle(archive, id);
  if (article.data.withdrawn) return [];
  const { title } = article.data;
  const find = async (one: Article, hrefOf: FoundPassage['hrefOf']): Promise<FoundPassage[]> => {
    const passages = await loadPassages(archive, one);
    return passages.map((passage) => ({ passage, words: fingerprint(passage.text), title, hrefOf }));
  };
  const older = (await listOlderVersions(archive, article)).toReversed();
  const found = await Promise.all([
    ...older.map(({ version, article: then }) => find(then, (place) => paths.version(id, version, place))),
    find(article, (place) => paths.article(id, place)),
  ]);
  return found.flat();
}

/** Published places of pages below a record, by its address. */
const placesByRecord = once('published places by record', async (archive: Archive) => {
  const { addresses } = await archive.loadLedger();
  const places = [...addresses.keys()].flatMap((address) => {
    const [, root = '', below = '', id] = /^(\/[a-z]+\/[a-z0-9-]+\/)(.*?)\/#(.+)$/.exec(address) ?? [];
    return id === undefined ? [] : [{ root, below, id }];
  });
  return Map.groupBy(places, ({ root }) => root);
});

/** Where words of an article stand now. */
interface FoundPassage {
  passage: Passage;
  /** Its fingerprint. */
  words: string;
  /** Of the article. */
  title: string;
  hrefOf: (place: string) => string;
}
