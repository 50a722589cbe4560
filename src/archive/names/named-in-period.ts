import { periodsOf } from '../../text/dates/periods.ts';
import type { Archive } from '../archive.ts';
import { onceFor, themselves, type Keys } from '../asking/once.ts';
import { listNaming, type NamingRows } from '../mentions.ts';
import { nameArticle } from '../name-articles.ts';
import { voiceOf } from '../own-voice.ts';
import { countByDate } from './mentions-by-date.ts';
import type { MentionRow } from './named-in.ts';

// What the page of an entity sums up of all articles of its period. It asks for the sums, and not for all articles: whatever
// else changes in one of these, it stays as it is.

const byPeriod: Keys<NamedInPeriod> = {
  // No id has a slash.
  keyOf: ({ entity, period, level = '' }) => `${entity}/${period}/${level}`,
  find: (_, key) => {
    const [entity = '', period = '', level] = key.split('/');
    return { entity, period, ...(level && { level: Number(level) }) };
  },
};

/** How often each form of a name stands in the texts, and in those of which outlets. */
export const countForms = onceFor(
  'forms of',
  async (archive, where: NamedInPeriod): Promise<FormCount[]> => {
    const voice = voiceOf(archive.facts);
    const all = (await listInPeriod(archive, where)).flatMap(({ article, rows }) => {
      const outlet = nameArticle(article, voice);
      return (JSON.parse(rows) as MentionRow[]).map(([, , , form]) => ({ form, outlet }));
    });
    return [...Map.groupBy(all, ({ form }) => form)]
      .map(([form, found]) => ({ form, count: found.length, outlets: [...new Set(found.map(({ outlet }) => outlet))] }))
      .toSorted((a, b) => b.count - a.count || voice.compare(a.form, b.form));
  },
  byPeriod,
  { most: 8 },
);

/** How often an entity is named as time goes by. */
export const namedByDate = onceFor(
  'named by date',
  async (archive, where: NamedInPeriod) => countByDate(await listInPeriod(archive, where), where.level),
  byPeriod,
  { most: 8 },
);

async function listInPeriod(archive: Archive, { entity, period }: NamedInPeriod): Promise<readonly NamingRows[]> {
  if (period === '') return listNaming(archive, entity);
  return (await namingByPeriod(archive, entity)).get(period) ?? [];
}

/** Divided once: a name that stands in many articles has as many more periods, each of which would look through all of them. */
const namingByPeriod = onceFor(
  'naming by period',
  async (archive, entity: string): Promise<ReadonlyMap<string, readonly NamingRows[]>> => {
    const found = new Map<string, NamingRows[]>();
    for (const naming of await listNaming(archive, entity))
      for (const period of periodsOf(naming.article.date)) {
        const inside = found.get(period);
        if (inside) inside.push(naming);
        else found.set(period, [naming]);
      }
    return found;
  },
  themselves,
  { most: 8 },
);

/** An entity where it is named in a period. */
interface NamedInPeriod {
  /** Its id. */
  entity: string;
  /** All that there are, if it is empty. */
  period: string;
  /** Of the smaller periods that it is cut into, if that is known. */
  level?: number | undefined;
}

/** A form of a name with where it is used. */
export interface FormCount {
  form: string;
  count: number;
  /** The names of those whose texts have it. */
  outlets: string[];
}
