import { writeAuthor } from '../../schema/article/write-author.ts';
import type { Catalogue, Column, People, Value } from '../../schema/published/search.ts';
import { assessmentOf, capitalize, type OpenState } from '../../schema/states.ts';
import type { OwnVoice } from '../../words/languages.ts';
import { writeDate } from '../../words/write-date.ts';
import { dateOf } from '../../archive/records.ts';
import { voiceOf } from '../../archive/own-voice.ts';
import { listJoined } from '../../ledger/joined.ts';
import { saySources } from '../../provenance/say-sources.ts';
import { cutVolumes } from '../../search/volume/cut-volumes.ts';
import { writeDateValue } from '../../search/volume/date-value.ts';
import { orderMark } from '../../search/volume/order-mark.ts';
import type { Archive } from '../../archive/archive.ts';
import { articlesOf, listArticles, undated, type Article } from '../../archive/articles.ts';
import { entitiesIn, labelEntity } from '../../archive/mentions.ts';
import { listOpen } from '../../archive/list-open.ts';
import { once } from '../../archive/asking/once.ts';
import { countSourcesOf, sourceOutletsOf } from '../../archive/comparison/provenance.ts';

/** The articles in volumes, as the index of all words has them: their numbers count through all volumes in this order. */
export const listVolumes = once('volumes', async (archive: Archive): Promise<NumberedArticles[]> => {
  const present = new Map(listArticles(archive).map((article) => [article.id, article]));
  return cutVolumes(listJoined(await archive.loadLedger()), present);
});

/** What the search knows of the articles of a volume besides their words: what they can be narrowed down by. */
export function writeCatalogue(archive: Archive, articles: NumberedArticles): Catalogue {
  const voice = voiceOf(archive.facts);
  const { derivationKinds, informationNumbers, openStates, sourceLetters } = voice.words.terms;
  const languageNames = new Intl.DisplayNames([voice.locale], { type: 'language' });
  /** What is open can be searched for like anything else. */
  const openValue = (state: OpenState): Value => [state, capitalize(openStates[state].label)];
  const column = (valuesOf: (article: Article) => Value[]): Column =>
    columnOf(articles.map((article) => (article ? valuesOf(article) : [])));
  const columns = {
    date: column(({ date }) => (date ? [[writeDateValue(date), '']] : [])),
    outlet: column(({ outlet }) => [[outlet.id, outlet.data.name]]),
    agency: column((article) =>
      sourceOutletsOf(archive, article).map(({ outlet }): Value => [outlet.id, outlet.data.name]),
    ),
    doubt: column((article) =>
      sourceOutletsOf(archive, article).some(({ certainty }) => certainty === 'likely') ? [['likely', '']] : [],
    ),
    story: column(({ story }) => (story ? [[story.id, story.data.title]] : [])),
    topic: column(({ topics }) => topics.map(({ id, data }): Value => [id, data.name])),
    year: column(({ year }) => [year === undefined ? openValue(undated) : [year, writeDate(dateOf(year), voice)]]),
    language: column(({ data }) => [[data.language, languageNames.of(data.language) ?? data.language]]),
    derivation: column((article) => {
      const { derivation } = article.data;
      return derivation
        ? [derivationValue(derivation, derivationKinds[derivation.kind].label, voice)]
        : listOpen(archive, article)
            .filter((state) => state === 'origin-not-looked-into')
            .map(openValue);
    }),
    source: column(({ data }) => {
      const { source } = assessmentOf(data) ?? {};
      return [source ? [source, sourceLetters[source].label] : openValue('not-assessed')];
    }),
    information: column(({ data }) => {
      const { information } = assessmentOf(data) ?? {};
      return [information ? [String(information), informationNumbers[information].label] : openValue('not-assessed')];
    }),
    open: column((article) =>
      listOpen(archive, article)
        .filter((state) => openElsewhere.has(state))
        .map(openValue),
    ),
  };
  return {
    order: orderMark(articles),
    articles: articles.length,
    sigla: articles.map((article) => article?.data.siglum ?? ''),
    columns,
    stories: columns.story.values.map(([id]) =>
      saySources(countSourcesOf(archive, id, articlesOf(archive, 'story', id)), voice),
    ),
  };
}

/** How a text came about; what is no more than a guess is not found among what an editor has established. */
function derivationValue(
  { kind, certainty }: NonNullable<Article['data']['derivation']>,
  label: string,
  { words }: OwnVoice,
): Value {
  return certainty === 'guess' ? [`perhaps-${kind}`, words.search.guessed({ what: label })] : [kind, label];
}

/** What is open beside what other columns have no value for. */
const openElsewhere = new Set<OpenState>(['not-looked-over', 'not-compared']);

/** Whom each article of a volume names, and who wrote it. */
export async function writePeople(archive: Archive, articles: NumberedArticles): Promise<People> {
  const named = await Promise.all(articles.map((article) => (article ? entitiesIn(archive, article.id) : [])));
  return {
    order: orderMark(articles),
    columns: {
      entity: columnOf(named.map((row) => row.map((id): Value => [id, labelEntity(archive, id).name]))),
      author: columnOf(
        articles.map((article) => (article?.data.authors ?? []).map(writeAuthor).map((name): Value => [name, name])),
      ),
    },
  };
}

function columnOf(rows: Value[][]): Column {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const numberOf = (value: Value): number => {
    const known = numbers.get(value[0]);
    if (known !== undefined) return known;
    numbers.set(value[0], values.length);
    return values.push(value) - 1;
  };
  const numbersOf = (row: Value[]): number | number[] => {
    const [first, ...more] = row.map(numberOf);
    return first !== undefined && more.length === 0 ? first : row.map(numberOf);
  };
  return { values, of: rows.map(numbersOf) };
}

/** Articles in the order of their numbers; none where one is no longer there. */
export type NumberedArticles = (Article | undefined)[];
