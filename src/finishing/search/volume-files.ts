import { readNumbers, writeNumbers } from '../../search/volume/numbers.ts';
import { firstLetters, writeBlocks } from '../../search/volume/vocabulary-blocks.ts';
import { orderMark } from '../../search/volume/order-mark.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import type { SearchCompounds, SearchTable, SearchTexts } from '../../schema/published/search.ts';
import { readCompounds, type Compound } from '../../text/words/compounds.ts';
import { readSearchWords, type SearchWord } from '../../text/words/search-tokens.ts';
import { startVocabulary } from '../../search/volume/collect-vocabulary.ts';
import { startPagefind } from './pagefind-index.ts';

/**
 * Makes what a search reads of a volume: where its words stand, by Pagefind and in a table; which words there are; and the texts
 * that are shown.
 * @param articles their records in order, one at a time; none where one is no longer there.
 * @returns the files by their paths in the folder of the volume, and what there is in it.
 */
export async function makeVolume(articles: AsyncIterable<Indexed | undefined>): Promise<VolumeInMaking> {
  const table: Omit<SearchTable, 'order' | 'names' | 'blocks' | 'textsPerFile'> = {
    passages: [],
    titles: [],
    languages: [],
    languageOf: [],
  };
  const compounds: SearchCompounds = [];
  const texts: SearchTexts = [];
  const vocabulary = startVocabulary();
  const pagefind = await startPagefind();
  for await (const article of articles) {
    const passages = (article?.passages ?? []).map((passage) => {
      const words = readSearchWords(passage.text);
      return { ...passage, words, compounds: readCompounds(words) };
    });
    const together = numberThrough(passages);
    if (article && passages.length === 0) throw new Error(`The record of ${article.id} has no passages.`);
    if (article) {
      const words = passages.flatMap((passage) => passage.words.map(({ token }) => token));
      await pagefind.add(String(texts.length), [...words, ...together.map((one) => one.together)]);
      for (const passage of passages) vocabulary.add(article.language, passage);
    }
    compounds.push(writeNumbers(together.flatMap(({ from, tokens }) => [from, tokens.length])));
    table.passages.push(writeNumbers(passages.map(({ words }) => words.length)));
    table.titles.push(passages.findIndex(({ role }) => role === 'title'));
    table.languageOf.push(article ? numberIn(table.languages, article.language) : 0);
    texts.push(article ? writeText(article) : null);
  }
  const { names, files: parts } = await pagefind.finish();
  const blocks = writeBlocks(await vocabulary.finish());
  const written: SearchTable = {
    ...table,
    order: orderMark(texts.map((one) => one ?? undefined)),
    names: texts.map((_, number) => names.get(String(number)) ?? ''),
    blocks: firstLetters(blocks),
    textsPerFile,
  };
  const files = new Map<string, string | Uint8Array>(parts);
  const add = (path: string, content: unknown): void => void files.set(path, JSON.stringify(content));
  add('table.json', written);
  add('compounds.json', compounds);
  for (const [number, block] of blocks.entries()) add(`words/${number}.json`, block);
  for (let file = 0; file * textsPerFile < texts.length; file++)
    add(`texts/${file}.json`, texts.slice(file * textsPerFile, (file + 1) * textsPerFile));
  return { files, order: written.order, languages: table.languages, counts: countIn(written, texts) };
}

/** What is shown of an article that is found, as far as it has no column in the catalogue. */
function writeText({ id, authors, passages }: Indexed): NonNullable<SearchTexts[number]> {
  return { id, ...(authors ? { authors } : {}), passages: passages.map((passage) => [passage.id, passage.text]) };
}

/** The compounds of an article, with the numbers of their words in it. */
function numberThrough(passages: readonly { words: SearchWord[]; compounds: Compound[] }[]): Compound[] {
  let before = 0;
  return passages.flatMap(({ words, compounds }) => {
    const from = before;
    before += words.length;
    return compounds.map((compound) => ({ ...compound, from: from + compound.from }));
  });
}

function countIn({ passages }: SearchTable, texts: SearchTexts): VolumeCounts {
  const lengths = passages.flatMap(readNumbers);
  return {
    articles: texts.length,
    gone: texts.filter((one) => one === null).length,
    passages: lengths.length,
    words: lengths.reduce((sum, words) => sum + words, 0),
  };
}

function numberIn(list: string[], one: string): number {
  const number = list.indexOf(one);
  return number === -1 ? list.push(one) - 1 : number;
}

/** A page of results is read in a few requests, and not much is fetched that is not shown. */
const textsPerFile = 4;

/** What is read of the record of an article. */
export type Indexed = Pick<ArticleRecord, 'id' | 'language' | 'authors'> & {
  passages: Pick<ArticleRecord['passages'][number], 'id' | 'role' | 'text'>[];
};

export interface VolumeInMaking {
  files: Map<string, string | Uint8Array>;
  order: string;
  languages: string[];
  counts: VolumeCounts;
}

/** How much there is in a volume. */
export interface VolumeCounts {
  articles: number;
  gone: number;
  passages: number;
  words: number;
}
