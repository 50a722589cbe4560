import type { OpenVolume } from '../../../search/answer/search.ts';
import type {
  Catalogue,
  People,
  SearchCompounds,
  SearchTable,
  SearchTexts,
  VocabularyBlock,
} from '../../../schema/published/search.ts';
import { findFact, findPeople, isOfPeople } from '../../../search/volume/facts.ts';
import { blockOf, firstLetters, readFamilies } from '../../../search/volume/vocabulary-blocks.ts';
import type { Families } from '../../../search/volume/vocabulary.ts';
import { readNumbers } from '../../../search/volume/numbers.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { layTimes } from '../../../search/volume/time-columns.ts';
import { layWords, placeToken } from '../../../search/volume/word-line.ts';
import { must } from '../../../text/must.ts';
import { lookIntoJson, pathOf } from './look.ts';
import type { PagefindReader, TokenFound } from './pagefind-reader.ts';
import { remember } from './remember.ts';
import type { KeptPlaces } from './kept-places.ts';

/** Opens a volume of the index: its table and its catalogue at once, all else when it is asked for. @throws {CouldNotLook} */
export async function openVolume(
  { base, made, number, from, hasWords }: VolumePlace,
  pagefind: PagefindReader,
  kept: KeptPlaces,
): Promise<ReadableVolume> {
  const folder = `${base}search/volumes/${made}/`;
  const addressOf = (kind: 'catalogue' | 'people'): string => `${base}search/${kind}/${number}.json`;
  const [find, table, first] = await Promise.all([
    // Of what has no word Pagefind makes no index.
    hasWords ? pagefind.open(folder) : findNothing,
    lookIntoJson<SearchTable>(`${folder}table.json`, isTable),
    lookIntoJson<Catalogue>(addressOf('catalogue'), hasOrder),
  ]);
  // What says something of articles by their numbers must be of the same making as the table.
  const isSame = ({ order }: { order: string }): boolean => order === table.order;
  const catalogue = isSame(first) ? first : await lookIntoJson<Catalogue>(addressOf('catalogue'), isSame, 'reload');
  const line = layWords(table);
  const numbers = new Map(table.names.map((name, article) => [name, article]));
  const block = remember((name) =>
    lookIntoJson<VocabularyBlock>(`${folder}words/${name}.json`, (read) => isBlock(read, table.blocks[Number(name)])),
  );
  const families = remember(async (letters): Promise<Families> => {
    const name = blockOf(table.blocks, letters);
    return name === undefined ? none : readFamilies(await block(String(name)), letters);
  });
  const people = remember(() => lookIntoJson<People>(addressOf('people'), isSame));
  const compounds = remember(() =>
    lookIntoJson<SearchCompounds>(`${folder}compounds.json`, ({ length }) => length === line.articles),
  );
  const texts = remember((name) =>
    lookIntoJson<SearchTexts>(`${folder}texts/${name}.json`, (read) => isTexts(read, Number(name), table)),
  );
  return {
    ...line,
    number,
    from,
    catalogue,
    times: layTimes(catalogue),
    families,
    people: async () => (await people('')).columns,
    places: (token) =>
      kept.take(`${made} ${token}`, async () =>
        placeToken(
          (await find(token)).map(({ id, words }) => {
            const article = numbers.get(id);
            if (article === undefined) throw new CouldNotLook(pathOf(`${folder}table.json`));
            return { article, words };
          }),
          line,
          () => compounds(''),
        ),
      ),
    having: async (field, value) =>
      isOfPeople(field)
        ? findPeople(field, value, (await people('')).columns, line.articles)
        : findFact(field, value, catalogue),
    async read(article) {
      const file = await texts(String(Math.floor(article / table.textsPerFile)));
      return must(file[article % table.textsPerFile], 'an article that was found has a text');
    },
  };
}

function isTable({ order, names, passages, titles, languageOf, languages, blocks }: SearchTable): boolean {
  const areOfAll = [passages, titles, languageOf].every(({ length }) => length === names.length);
  return typeof order === 'string' && areOfAll && Array.isArray(languages) && Array.isArray(blocks);
}

function hasOrder({ order }: Catalogue): boolean {
  return typeof order === 'string';
}

/** A block of the vocabulary is known by the letters it begins with. */
function isBlock(block: VocabularyBlock, first: string | undefined): boolean {
  return firstLetters([block])[0] === first;
}

/** Texts are those of their articles if these have as many passages. */
function isTexts(texts: SearchTexts, number: number, { passages, textsPerFile }: SearchTable): boolean {
  const its = passages.slice(number * textsPerFile, (number + 1) * textsPerFile);
  return (
    texts.length === its.length && its.every((one, at) => (texts[at]?.passages.length ?? 0) === readNumbers(one).length)
  );
}

const none: Families = {};
const findNothing = (): Promise<TokenFound[]> => Promise.resolve([]);

interface VolumePlace {
  base: string;
  /** The name of its folder. */
  made: string;
  number: number;
  /** The number of its first article through all volumes. */
  from: number;
  hasWords: boolean;
}

/** A volume whose texts can be read too. */
export interface ReadableVolume extends OpenVolume {
  /** @param article its place in the volume. @throws {CouldNotLook} */
  read: (article: number) => Promise<NonNullable<SearchTexts[number]>>;
}
