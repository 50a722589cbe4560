import type { Catalogue, Column, Value } from '../../schema/published/search.ts';
import { assessmentOf, capitalize, openStates, type OpenState } from '../../schema/states.ts';
import { derivationKinds, informationNumbers, sourceLetters } from '../../schema/terms.ts';
import { writeDate } from '../../text/dates/date-words.ts';
import { dateOrder } from '../../text/dates/edtf.ts';
import type { Archive } from '../../archive/archive.ts';
import { listArticles, undated, type Article } from '../../archive/articles.ts';
import { entitiesIn, labelEntity } from '../../archive/mentions.ts';
import { listOpen } from '../../archive/list-open.ts';
import { once } from '../../archive/asking/once.ts';
import { sourceOutletsOf } from '../../archive/comparison/provenance.ts';

/**
 * The articles in volumes, by id: an index of all words is made of each volume, because Pagefind needs a quarter of a
 * megabyte of memory for every article of an index. The search numbers the articles through all volumes in this order.
 */
export const listVolumes = once('volumes', (archive: Archive): Article[][] => {
  const articles = listArticles(archive).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const volumes: Article[][] = [];
  for (let start = 0; start < articles.length; start += volumeSize)
    volumes.push(articles.slice(start, start + volumeSize));
  return volumes;
});

/** What the search knows of the articles of a volume besides their words: what they can be narrowed down by. */
export function writeCatalogue(archive: Archive, articles: Article[]): Catalogue {
  const { language } = archive.facts;
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  const sources = articles.map((one) => sourceOutletsOf(archive, one));
  const open = articles.map((one) => listOpen(archive, one));
  const column = (valuesOf: (article: Article, place: number) => Value[]): Column => columnOf(articles.map(valuesOf));
  return {
    language,
    articles: articles.length,
    sigla: articles.map(({ data }) => data.siglum ?? ''),
    columns: {
      date: column(({ date }) => (date ? [[`${dateOrder(date)} ${date.text}`, writeDate(date)]] : [])),
      outlet: column(({ outlet }) => [[outlet.id, outlet.data.name]]),
      agency: columnOf(sources.map((row) => row.map(({ outlet }) => [outlet.id, outlet.data.name]))),
      doubt: columnOf(
        sources.map((row) => (row.some(({ certainty }) => certainty === 'likely') ? [['likely', '(likely)']] : [])),
      ),
      story: column(({ story }) => (story ? [[story.id, story.data.title]] : [])),
      topic: column(({ topics }) => topics.map(({ id, data }) => [id, data.name])),
      year: column(({ year }) => [year === undefined ? openValue(undated) : [year, year]]),
      language: column(({ data }) => [[data.language, languageNames.of(data.language) ?? data.language]]),
      derivation: column(({ data: { derivation } }, place) =>
        derivation
          ? [derivationValue(derivation)]
          : (open[place] ?? []).filter((state) => state === 'origin-not-looked-into').map(openValue),
      ),
      source: column(({ data }) => {
        const { source } = assessmentOf(data) ?? {};
        return [source ? [source, `${source} ${sourceLetters[source].label}`] : openValue('not-assessed')];
      }),
      information: column(({ data }) => {
        const { information } = assessmentOf(data) ?? {};
        return [
          information
            ? [String(information), `${information} ${informationNumbers[information].label}`]
            : openValue('not-assessed'),
        ];
      }),
    },
  };
}

/** How a text came about; what is no more than a guess is not found among what an editor has established. */
function derivationValue({ kind, certainty }: NonNullable<Article['data']['derivation']>): Value {
  const { label } = derivationKinds[kind];
  return certainty === 'guess' ? [`perhaps-${kind}`, `${label} (a guess)`] : [kind, label];
}

/** What is open can be searched for like anything else. */
function openValue(state: OpenState): Value {
  return [state, capitalize(openStates[state].label)];
}

/** The entities each article of a volume names: a column of its own, since it is larger than all others together. */
export async function writeEntityColumn(archive: Archive, articles: Article[]): Promise<Column> {
  const rows = await Promise.all(articles.map(({ id }) => entitiesIn(archive, id)));
  return columnOf(rows.map((row) => row.map((id) => [id, labelEntity(archive, id).name])));
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

/**
 * Articles of one index. Pagefind holds a whole index in its memory, about a quarter of a megabyte for each
 * article: of so many some 1.3 GB. https://github.com/Pagefind/pagefind/issues/842
 */
const volumeSize = 5000;
