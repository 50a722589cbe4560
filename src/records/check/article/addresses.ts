import { periodPattern, periodsAbove } from '../../../text/dates/periods.ts';
import type { Fault } from '../../fault.ts';
import type { Ledger } from '../../load-ledger.ts';
import type { ListPages } from './pages.ts';

/**
 * Finds out before a build which published addresses it would not make any more, because a page is made of several records
 * and one of them was changed: the year of an article that is gone, a claim. What stood below a comparison leads on by
 * itself. Says which lines of `redirects.yaml` would keep them. What stands or falls with one record is told elsewhere, and
 * the build itself has the last word.
 * @param redirected the addresses that `redirects.yaml` leads on already.
 * @param today the day for those lines, `YYYY-MM-DD`.
 */
export function checkAddresses(
  { addresses }: Pick<Ledger, 'addresses'>,
  facts: PageFacts,
  redirected: ReadonlySet<string>,
  today: string,
): Fault[] {
  const published = [...addresses.keys()];
  const pages = joinPages(facts);
  const lost = published.flatMap((address) => {
    if (redirected.has(address)) return [];
    for (const [pattern, judge] of rules) {
      const [, id = '', part = ''] = pattern.exec(address) ?? [];
      if (id !== '') return judge(pages, id, part).map((loss) => ({ ...loss, address }));
    }
    return [];
  });
  const groups = Map.groupBy(lost, ({ why, file = '' }) => `${file} ${why}`);
  return [...groups.values()].map((group) => explain(group as [Lost, ...Lost[]], today));
}

/** Asks for the periods of a list once. */
function joinPages(facts: PageFacts): PageFacts {
  const periods = new Map<string, ReturnType<PageFacts['periods']>>();
  return {
    ...facts,
    periods(list) {
      if (!periods.has(list)) periods.set(list, facts.periods(list));
      return periods.get(list);
    },
  };
}

/** By the form of an address: whether it will be there, and if not, why, and what stands for it. */
const rules: readonly (readonly [RegExp, (pages: PageFacts, id: string, part: string) => Loss[]])[] = [
  [
    new RegExp(`^/articles/(${periodPattern})/$`),
    ({ times }, gone) => {
      if (times.has(gone)) return [];
      const above = periodsAbove(gone).findLast((one) => times.has(one));
      return [{ why: 'no article of that time is left', line: above ? `/articles/${above}/` : '/articles/' }];
    },
  ],
  [
    new RegExp(`^/((?:topics|outlets)/[a-z0-9-]+)/(${periodPattern})/$`),
    ({ periods, isRecord }, list, gone) =>
      !isRecord(list) || (periods(list)?.has(gone) ?? true)
        ? []
        : [{ why: `the list of ${list} is short enough to stand undivided`, line: `/${list}/` }],
  ],
  [
    /^\/stories\/([a-z0-9-]+)\/compare\/#((?:claim|quote)-.+)$/,
    ({ entries, isRecord }, story, place) => {
      if (!isRecord(`stories/${story}`) || entries.get(story)?.has(place)) return [];
      const file = `${place.startsWith('claim-') ? 'claims' : 'quotations'}/${story}.yaml`;
      return [{ why: `“${place.replace(/^[a-z]+-/, '')}” is not in it`, file }];
    },
  ],
];

function explain(group: [Lost, ...Lost[]], today: string): Fault {
  const [{ why, file = 'redirects.yaml', line }] = group;
  const addresses = group.map(({ address }) => address);
  const more = addresses.length > 1 ? ` and ${addresses.length - 1} more` : '';
  const lines = group.map(({ address, line: to }) => `- { from: "${address}", to: "${to}", since: "${today}" }`);
  return {
    file,
    found: `${addresses[0]}${more} would be lost, though published: ${why}`,
    expected: 'every published address, or what became of it: somebody may have cited it',
    remedy: line
      ? ['Undo the change, or add to redirects.yaml:', ...lines].join('\n')
      : 'Give the entry its id back, or list the id under “retired” in this file.',
  };
}

interface Loss {
  why: string;
  /** Where the address could lead. */
  line?: string;
  /** The file to mend, if that is not `redirects.yaml`. */
  file?: string;
}

interface Lost extends Loss {
  address: string;
}

/** What pages that are made of several records hang on. */
interface PageFacts extends ListPages {
  /** The places of claims and quotations (`claim-troops`) by story, those that are no longer there included. */
  entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a record is there (`stories/old-bridge`); what became of another is told elsewhere. */
  isRecord: (place: string) => boolean;
}
