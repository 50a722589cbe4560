import type { OutletData } from '../../../schema/outlet.ts';
import { parseDate, yearOf, type ArchiveDate } from '../../../text/dates/edtf.ts';
import { cutByPeriod } from '../../../text/dates/periods.ts';
import type { NotedArticle } from './traits.ts';

/**
 * Collects what of the articles decides which pages there are that hang on several records: lists by time. What has the
 * text of an agency is traced by the build, over what came from where: of its page nothing is known here.
 */
export function watchPages(outlets: ReadonlyMap<string, OutletData['kind']>): PagesWatch {
  const years = new Map<string, ArchiveDate[]>();
  const lists = new Map<string, (ArchiveDate | undefined)[]>();
  return {
    note({ isGone, published, outlet, topics = [] }) {
      if (isGone) return;
      const date = published === undefined ? undefined : parseDate(published);
      if (date) add(years, yearOf(date), date);
      for (const topic of topics) add(lists, `topics/${topic}`, date);
      if (outlet !== undefined) add(lists, `outlets/${outlet}`, date);
    },
    join: () => ({
      times: new Set([...years].flatMap(([year, dates]) => periodsOf(dates, year))),
      periods(list) {
        const [section, id = ''] = list.split('/');
        if (section === 'outlets' && outlets.get(id) === 'agency') return undefined;
        return new Set(periodsOf(lists.get(list) ?? []));
      },
    }),
  };
}

function periodsOf(dates: (ArchiveDate | undefined)[], period?: string): string[] {
  return cutByPeriod(dates, (date) => date, undefined, period).map((page) => page.period);
}

function add<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

/** The articles seen so far. */
export interface PagesWatch {
  note: (article: Pick<NotedArticle, 'isGone' | 'published' | 'outlet' | 'topics'>) => void;
  join: () => ListPages;
}

/** The pages that hang on several articles. */
export interface ListPages {
  /** Years, months and days with a page of all articles. */
  times: ReadonlySet<string>;
  /** The same of a topic or outlet (`topics/bridges`), where they are known. */
  periods: (list: string) => ReadonlySet<string> | undefined;
}
