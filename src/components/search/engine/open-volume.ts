import type { OpenVolume } from '../../../search/answer/search.ts';
import type {
  Catalogue,
  EntityColumn,
  SearchTable,
  SearchTexts,
  VocabularyBlock,
} from '../../../schema/published/search.ts';
import { findEntity, findFact } from '../../../search/volume/facts.ts';
import { blockOf, readFamilies } from '../../../search/volume/vocabulary-blocks.ts';
import type { Families } from '../../../search/volume/vocabulary.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { layWords } from '../../../search/volume/word-line.ts';
import { lookIntoJson } from './look.ts';
import type { PagefindReader, TokenFound } from './pagefind-reader.ts';
import { remember } from './remember.ts';
import type { Postings } from './postings.ts';

/** Opens a volume of the index: its table and its catalogue at once, all else when it is asked for. @throws {CouldNotLook} */
export async function openVolume(
  { base, made, number, from }: VolumePlace,
  pagefind: PagefindReader,
  kept: Postings,
): Promise<ReadableVolume> {
  const folder = `${base}search/volumes/${made}/`;
  const find = pagefind.open(folder);
  const table = await lookIntoJson<SearchTable>(`${folder}table.json`);
  const catalogue = await lookIntoOrdered<Catalogue>(`${base}search/catalogue/${number}.json`, table.order);
  const line = layWords(table);
  const numbers = new Map(table.names.map((name, article) => [name, article]));
  const block = remember((name: string) => lookIntoJson<VocabularyBlock>(`${folder}words/${name}.json`));
  const families = remember(async (letters: string): Promise<Families> => {
    const name = blockOf(table.blocks, letters);
    return name === undefined ? none : readFamilies(await block(String(name)), letters);
  });
  const entities = remember(() => lookIntoOrdered<EntityColumn>(`${base}search/entities/${number}.json`, table.order));
  const texts = remember((name: string) => lookIntoJson<SearchTexts>(`${folder}texts/${name}.json`));
  return {
    ...line,
    number,
    from,
    catalogue,
    families,
    entities: () => entities(''),
    postings: (token) =>
      kept.take(`${made} ${token}`, async () => layPositions(await find(token), numbers, line.articleStarts)),
    having: async (field, value) =>
      field === 'entity' ? findEntity(value, await entities(''), line.articles) : findFact(field, value, catalogue),
    async read(article) {
      const file = await texts(String(Math.floor(article / table.textsPerFile)));
      const text = file[article % table.textsPerFile];
      if (!text) throw new CouldNotLook(`${folder}texts/`);
      return text;
    },
  };
}

/** What says something of articles by their numbers must be of the same making as the table. */
async function lookIntoOrdered<T extends { order: string }>(address: string, order: string): Promise<T> {
  const first = await lookIntoJson<T>(address);
  if (first.order === order) return first;
  const fresh = await lookIntoJson<T>(address, { cache: 'reload' });
  if (fresh.order !== order) throw new CouldNotLook(address);
  return fresh;
}

/** The positions of a token in the line of all words. */
function layPositions(found: readonly TokenFound[], numbers: Map<string, number>, starts: Uint32Array): Uint32Array {
  const positions = new Uint32Array(found.reduce((sum, { words }) => sum + words.length, 0));
  let count = 0;
  for (const { id, words } of found) {
    const start = starts[numbers.get(id) ?? -1];
    if (start === undefined) throw new CouldNotLook(`The index has an article ${id} that its table has not.`);
    for (const word of words) positions[count++] = start + word;
  }
  return positions.sort();
}

const none: Families = { families: {}, compounds: new Map() };

interface VolumePlace {
  base: string;
  /** The name of its folder. */
  made: string;
  number: number;
  /** The number of its first article through all volumes. */
  from: number;
}

/** A volume whose texts can be read too. */
export interface ReadableVolume extends OpenVolume {
  /** @param article its place in the volume. @throws {CouldNotLook} */
  read: (article: number) => Promise<NonNullable<SearchTexts[number]>>;
}
