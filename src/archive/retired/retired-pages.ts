import type { Archive } from '../archive.ts';
import { followRetired, type Retired } from '../../records/retired/retired-records.ts';
import type { Retirement } from '../../records/retired/retirement.ts';
import { paths } from '../../paths.ts';
import type { PageKind } from '../../schema/collections.ts';
import type { Withdrawal } from '../../schema/retired.ts';
import { listWithdrawn, type WithdrawnArticle } from '../articles.ts';
import type { KeptPlace } from './kept-places.ts';
import { listOldComparisons } from './old-comparisons.ts';
import { followEntries, followPassages, pagesWithPlaces } from './retired-places.ts';
import { describeTarget, type Target } from './retired-targets.ts';

/** A page for every published address whose record is no longer there: it leads on, asks which was meant, or says why. */
export async function listRetiredPages(archive: Archive): Promise<RetiredPage[]> {
  const withdrawn = listWithdrawn(archive);
  const [retired, redirects] = await Promise.all([archive.loadRetired(), archive.loadRedirects()]);
  const ofRecords = kindsOf(retired).flatMap(([kind, ids]) =>
    [...ids].map(([id, became]) => describePages(archive, kind, id, became, retired, withdrawn)),
  );
  const ofComparisons = (await listOldComparisons(archive, new Set(redirects.map(({ from }) => from)))).map(
    ({ address, target }) => leadOn(address, target),
  );
  const ofRedirects = redirects
    // A place on a page is told of on that page.
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to, says }) => leadOn(from.slice(1, -1), { href: paths.asset(to.slice(1)) }, says));
  return [...(await Promise.all(ofRecords)).flat(), ...withdrawn.flatMap(pagesBelow), ...ofComparisons, ...ofRedirects];
}

async function describePages(
  archive: Archive,
  kind: PageKind,
  id: string,
  became: Retirement,
  retired: Retired,
  withdrawn: WithdrawnArticle[],
): Promise<RetiredPage[]> {
  const address = `${kind}/${id}`;
  const below = await pagesWithPlaces(archive, `/${address}/`);
  if ('withdrawn' in became) {
    const article = kind === 'articles' ? withdrawn.find((one) => one.id === id) : undefined;
    const { name, withdrawn: withdrawal } = became;
    const here = { href: paths.recordPage(kind, id), name };
    return [
      { is: 'withdrawn', address, kind, name, withdrawal, article },
      ...below.map((one) => leadOn(`${address}/${one.below}`, here, undefined, followEntries(archive, one.ids, []))),
    ];
  }
  const ids = followRetired(retired[kind], id);
  const targets = ids.map((to) => describeTarget(archive, kind, to, retired[kind].get(to)));
  const sections = below.map((one): RetiredPage => {
    const places = followEntries(archive, one.ids, ids);
    const there = targets.map((target) => ({ ...target, href: `${target.href}${one.below}/` }));
    return leadOrAsk({ kind, id, address: `${address}/${one.below}`, targets: there, places });
  });
  const passages =
    kind === 'articles' && targets.length > 1 ? await followPassages(archive, id, ids) : new Map<number, KeptPlace[]>();
  const newest = Math.max(...passages.keys());
  const versions = [...passages].flatMap(([version, places]) =>
    version === newest ? [] : leadOrAsk({ kind, id, address: `${address}/v${version}`, targets, places }),
  );
  return [leadOrAsk({ kind, id, address, targets, places: passages.get(newest) ?? [] }), ...versions, ...sections];
}

/** A page that leads to what a record has become, or asks which of several is meant. */
function leadOrAsk({ kind, id, address, targets, places }: LeftPage): RetiredPage {
  const [target] = targets;
  if (target && targets.length === 1) return leadOn(address, target, undefined, places);
  return { is: 'split', address, id, kind, targets, places };
}

/** The pages that stood below a withdrawn article lead to what says that it is gone. */
function pagesBelow({ id, data }: WithdrawnArticle): RetiredPage[] {
  const target = { href: paths.article(id), name: data.title, language: data.language };
  const versions = Array.from({ length: data.version - 1 }, (_, index) => `articles/${id}/v${index + 1}`);
  return [`articles/${id}/original`, ...versions].map((address) => leadOn(address, target));
}

function leadOn(address: string, target: Target, says?: string, places: KeptPlace[] = []): MovedPage {
  return { is: 'moved', address, target, says, places };
}

function kindsOf(retired: Retired): [PageKind, Retired[PageKind]][] {
  return Object.entries(retired) as [PageKind, Retired[PageKind]][];
}

/** A page at an address that would otherwise be lost; `address` has no slash at its ends. */
export type RetiredPage = MovedPage | SplitPage | WithdrawnPage;

/** A page that leads on at once. */
export interface MovedPage {
  is: 'moved';
  address: string;
  target: Target;
  /** Why, if an editor said so. */
  says: string | undefined;
  /** What was cited on it by itself. */
  places: KeptPlace[];
}

/** A page that asks which of several was meant. */
export interface SplitPage {
  is: 'split';
  address: string;
  id: string;
  /** What kind of thing it was. */
  kind: PageKind;
  targets: Target[];
  /** What was cited on it by itself, with where each is now. */
  places: KeptPlace[];
}

/** The address of a record that has become one or several others, or of a page below it. */
type LeftPage = Omit<SplitPage, 'is'>;

/** A page that says what stood here, when it was withdrawn and why. */
export interface WithdrawnPage {
  is: 'withdrawn';
  address: string;
  kind: PageKind;
  name: string;
  withdrawal: Withdrawal;
  /** The facts that are left, where it was an article. */
  article: WithdrawnArticle | undefined;
}
