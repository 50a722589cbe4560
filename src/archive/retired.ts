import { contentFolder } from '../records/content-folder.ts';
import { readRedirects } from '../records/redirects.ts';
import { followRetired, listRetired, type Retired } from '../records/retired.ts';
import type { Retirement } from '../records/retirement.ts';
import { paths } from '../paths.ts';
import { recordKinds } from '../schema/collections.ts';
import type { PageKind, Withdrawal } from '../schema/retired.ts';
import { articlesOf, listWithdrawn, type WithdrawnArticle } from './articles.ts';
import { listPairs, pairKey } from './pairs.ts';
import { describeTarget, type Target } from './retired-targets.ts';

/** A page for every published address whose record is no longer there: it leads on, asks which was meant, or says why. */
export async function listRetiredPages(): Promise<RetiredPage[]> {
  const [retired, { redirects }, withdrawn] = await Promise.all([
    listRetired(contentFolder()),
    readRedirects(contentFolder()),
    listWithdrawn(),
  ]);
  const ofRecords = kindsOf(retired).flatMap(([kind, ids]) =>
    [...ids].map(([id, became]) => describePage(kind, id, became, retired, withdrawn)),
  );
  const ofArticles = await Promise.all(withdrawn.map(pagesBelow));
  const ofRedirects = redirects
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to, says }) => leadOn(from.slice(1, -1), { href: paths.asset(to.slice(1)) }, says));
  return [...(await Promise.all(ofRecords)), ...ofArticles.flat(), ...ofRedirects];
}

async function describePage(
  kind: PageKind,
  id: string,
  became: Retirement,
  retired: Retired,
  withdrawn: WithdrawnArticle[],
): Promise<RetiredPage> {
  const address = `${kind}/${id}`;
  if ('withdrawn' in became) {
    const article = kind === 'articles' ? withdrawn.find((one) => one.id === id) : undefined;
    return { is: 'withdrawn', address, kind, name: became.name, withdrawal: became.withdrawn, article };
  }
  const targets = await Promise.all(
    followRetired(retired[kind], id).map((to) => describeTarget(kind, to, retired[kind].get(to))),
  );
  const [target] = targets;
  if (target && targets.length === 1) return leadOn(address, target);
  return { is: 'split', address, id, what: recordKinds[kind].singular, targets };
}

/** The pages that stood below a withdrawn article, or beside it and another one, lead to what says that it is gone. */
async function pagesBelow(article: WithdrawnArticle): Promise<RetiredPage[]> {
  const { id, data, story } = article;
  const target = { href: paths.article(id), name: data.title, language: data.language };
  const versions = Array.from({ length: data.version - 1 }, (_, index) => `articles/${id}/v${index + 1}`);
  const pairs = story
    ? listPairs([...(await articlesOf('story', story.id)), article])
        .filter((pair) => pair.includes(article))
        .map(([a, b]) => `stories/${story.id}/compare/${pairKey(a)}-${pairKey(b)}`)
    : [];
  return [`articles/${id}/original`, ...versions, ...pairs].map((address) => leadOn(address, target));
}

function leadOn(address: string, target: Target, says?: string): MovedPage {
  return { is: 'moved', address, target, says };
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
}

/** A page that asks which of several was meant. */
export interface SplitPage {
  is: 'split';
  address: string;
  id: string;
  /** What kind of thing it was: `topic`. */
  what: string;
  targets: Target[];
}

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
