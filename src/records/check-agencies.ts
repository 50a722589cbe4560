import type { ArticleData } from '../schema/article.ts';
import type { OutletData } from '../schema/outlet.ts';
import type { Fault } from './fault.ts';
import type { RawRecord } from './read-record.ts';

/**
 * Collects whose texts the articles of each story are, and tells which articles are called confirmed although the story
 * has fewer than two agencies: ten copies of one report confirm nothing.
 */
export function watchAgencies(outlets: ReadonlyMap<string, OutletData['kind']>): AgencyWatch {
  const agencies = new Map<string, Set<string>>();
  const confirmed: ConfirmedArticle[] = [];
  // An article that cannot be read may be the one of the second agency.
  let isWhole = true;
  return {
    note({ data, parts: facts, locate }, file) {
      const agency = agencyOf(facts, outlets);
      // An article without a story stands alone.
      const group = facts.story?.id ?? file;
      isWhole &&= data !== undefined;
      if (agency !== undefined) agencies.set(group, (agencies.get(group) ?? new Set()).add(agency));
      if (facts.reliability?.information !== 1) return;
      confirmed.push({ file, line: locate(['reliability', 'information']), group, story: facts.story?.id });
    },
    judge: () =>
      isWhole
        ? confirmed.flatMap((article) => explainConfirmed(article, agencies.get(article.group) ?? new Set()))
        : [],
  };
}

/** Whose text an article is: the agency it names, or the outlet itself if that is one. */
function agencyOf(
  { agency, outlet }: Partial<ArticleData>,
  outlets: ReadonlyMap<string, OutletData['kind']>,
): string | undefined {
  if (agency) return agency.outlet.id;
  return outlet && outlets.get(outlet.id) === 'agency' ? outlet.id : undefined;
}

function explainConfirmed({ file, line, story }: ConfirmedArticle, agencies: ReadonlySet<string>): Fault[] {
  if (agencies.size >= 2) return [];
  const only = [...agencies].join('');
  const has =
    story === undefined
      ? 'an article without a story'
      : `the story “${story}”, whose articles ${only ? `all go back to ${only}` : 'name no agency'}`;
  return [
    {
      file,
      line,
      field: 'reliability.information',
      found: `1 (confirmed) in ${has}`,
      expected: 'articles of at least two different agencies in the story',
      remedy: 'Say 2 (probably true) or less, or add an article of another agency.',
    },
  ];
}

interface ConfirmedArticle {
  file: string;
  line: number;
  group: string;
  story: string | undefined;
}

/** The agencies seen so far. */
export interface AgencyWatch {
  note: (article: RawRecord<ArticleData>, file: string) => void;
  judge: () => Fault[];
}
