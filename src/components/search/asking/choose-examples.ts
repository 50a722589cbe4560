import { listOpen } from '../../../archive/list-open.ts';
import { assessmentOf } from '../../../schema/states.ts';
import type { Archive } from '../../../archive/archive.ts';
import { countArticlesOf, listArticles, type Article } from '../../../archive/articles.ts';
import { entitiesIn, labelEntity } from '../../../archive/mentions.ts';
import type { ExamplesOfArchive } from '../../../search/question/help.ts';
import { writeAuthor } from '../../../schema/article/write-author.ts';
import { readSearchWords } from '../../../text/words/search-tokens.ts';

/** What questions can be shown with on the search page: all of one article, the one of which most is known, so that each finds it. */
export async function chooseExamples(archive: Archive): Promise<ExamplesOfArchive> {
  const [article] = listArticles(archive).toSorted((a, b) => countKnown(b) - countKnown(a) || (a.id < b.id ? -1 : 1));
  if (!article) return {};
  const { data, date, outlet, agency, story, topics } = article;
  const [entity] = await entitiesIn(archive, article.id);
  const day = date?.from?.precision === 'day' || date?.from?.precision === 'minute' ? date.from.first : undefined;
  return {
    ...chooseWords(data.title),
    outlet: outlet.data.kind === 'unknown' ? undefined : outlet.data.name,
    agency: agency?.data.name,
    entity: entity === undefined ? undefined : labelEntity(archive, entity).name,
    topic: topics.toSorted((a, b) => countOn(archive, b.id) - countOn(archive, a.id))[0]?.data.name,
    story: story?.id,
    author: data.authors?.map(writeAuthor)[0],
    language: data.language,
    rating: writeRating(article),
    state: listOpen(archive, article)[0] ?? findState(archive),
    capitals: findCapitals(archive),
    day,
  };
}

/** The judgement of an article, as a question names it. */
function writeRating({ data }: Article): string | undefined {
  const { source, information } = assessmentOf(data) ?? {};
  return source && `${source}${information}`;
}

/** What is open of the first article of which something is. */
function findState(archive: Archive): string | undefined {
  return listArticles(archive)
    .map((article) => listOpen(archive, article)[0])
    .find((state) => state !== undefined);
}

/** Two or three capitals of a headline, where not all of it is in capitals. */
function findCapitals(archive: Archive): string | undefined {
  const titles = listArticles(archive).map(({ data }) => data.title);
  return titles
    .filter((title) => /\p{Ll}{3}/u.test(title))
    .map((title) => /(?<![\p{L}\p{N}.'’-])\p{Lu}{2,3}(?![\p{L}\p{N}.'’-])/u.exec(title)?.[0])
    .find((found) => found !== undefined && !operators.has(found));
}

const operators = new Set(['OR', 'AND', 'NOT']);

/** The two longest words of a headline, and three words next to each other. */
function chooseWords(title: string): Pick<ExamplesOfArchive, 'words' | 'phrase'> {
  const words = readSearchWords(title).map(({ start, end }) => title.slice(start, end).replace(/['’]s$/, ''));
  const plain = words.filter((word) => /^\p{L}{4,}$/u.test(word)).map((word) => word.toLowerCase());
  const [first, second] = [...new Set(plain)].toSorted((a, b) => b.length - a.length);
  const phrase = readSearchWords(title).slice(-3);
  const [from, to] = [phrase[0]?.start, phrase.at(-1)?.end];
  return {
    words: first !== undefined && second !== undefined ? [first, second] : undefined,
    phrase: phrase.length > 1 ? title.slice(from, to).replace(/["“”„«»]/g, '') : undefined,
  };
}

function countKnown({ data, date, agency, story, topics, outlet }: Article): number {
  const known = [data.authors, date, agency, story, topics[0], outlet.data.kind !== 'unknown' && outlet];
  return known.filter(Boolean).length;
}

function countOn(archive: Archive, topic: string): number {
  return countArticlesOf(archive, 'topic', topic);
}
