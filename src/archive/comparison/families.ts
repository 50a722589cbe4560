import { differencesInCopies, type CopyDifference } from '../../collation/copies/differences-in-copies.ts';
import { layCopies, type LaidCopies } from '../../collation/copies/lay-copies.ts';
import { languageOf } from '../../collation/sentences/cut-words.ts';
import { paths } from '../../paths.ts';
import { dateOrder } from '../../text/dates/edtf.ts';
import type { Article } from '../articles.ts';
import { keyOfArticle } from '../keys.ts';
import { listCollatedArticles, listGroupLinks } from './proposals.ts';
import { joinFamilies, joinProposedProvenance } from './provenance.ts';
import { tracedPerStory } from '../stories.ts';

/**
 * The families of a story that have several articles, laid on each other: first those that an editor has established,
 * then what a program takes for copies beyond them, the largest first.
 */
export const layFamilies = tracedPerStory('families', async (archive, story): Promise<StoryFamily[]> => {
  const provenance = await joinProposedProvenance(archive, story);
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  const established = joinFamilies(archive, provenance, story.articles).filter(({ articles }) => articles.length > 1);
  const drafts = [
    ...established.map(({ articles, sources, key, name, certainty, isOneText }) => ({
      articles,
      isOneText,
      name,
      certainty,
      key: keyOfFamily(sources.length > 0 ? sources : key.split(' ')),
    })),
    ...provenance.proposed
      .toSorted((x, y) => y.articles.length - x.articles.length)
      .map((proposal) => ({
        articles: proposal.articles.flatMap((id) => byId.get(id) ?? []),
        isOneText: true,
        name: undefined,
        certainty: 'proposed' as const,
        key: undefined,
      })),
  ];
  const collated = await listCollatedArticles(archive, story);
  const links = await listGroupLinks(archive, story);
  const texts = new Map(collated.map((article) => [article.id, article]));
  return drafts.map(({ articles, isOneText, name, certainty, key }, number) => {
    const { copies, others } = partByLanguage(articles);
    const ids = new Set(copies.map(({ id }) => id));
    const laid = layCopies(
      copies.flatMap((article) => {
        const text = texts.get(article.id);
        return text ? [{ article: text, date: article.date && dateOrder(article.date) }] : [];
      }),
      links.filter(({ a, b }) => ids.has(a.article) && ids.has(b.article)),
    );
    const base = byId.get(laid?.base.id ?? '');
    const id = story.entry.id;
    // A story of hundreds of articles would have a page for each few of them.
    const isShown = laid !== undefined && base !== undefined && (key !== undefined || number < mostPages);
    return {
      key: key ?? (base ? keyOfArticle(base) : ''),
      isProposed: key === undefined,
      certainty,
      isOneText,
      name,
      copies,
      others,
      base,
      laid,
      differences: laid && isOneText ? differencesInCopies(laid) : [],
      href:
        !isShown || !base
          ? undefined
          : key === undefined
            ? paths.proposedFamily(id, keyOfArticle(base))
            : paths.family(id, key),
    };
  });
});

/** Which families a story has, and which of them have a page: known without laying them on each other once more. */
export const listFamilies = tracedPerStory(
  'list of families',
  async (archive, story): Promise<ListedFamily[]> =>
    (await layFamilies(archive, story)).map(({ key, isProposed, href }) => ({
      key,
      isProposed,
      hasPage: href !== undefined,
    })),
  { isKept: true },
);

/** What stands for an established family in its address: the ids an editor gave to what it goes back to. */
function keyOfFamily(sources: readonly string[]): string {
  const key = sources.map((source) => source.slice(source.indexOf(':') + 1)).join('-');
  return taken.has(key) ? `text-${key}` : key;
}

/** Pages of other kinds stand there. */
const taken = new Set(['read', 'proposed', 'with']);

/** Only articles in one language can be laid on each other; those in the language that most have. */
function partByLanguage(articles: readonly Article[]): { copies: Article[]; others: Article[] } {
  const byLanguage = Map.groupBy(articles, ({ data }) => languageOf(data.language));
  const [copies = []] = [...byLanguage.values()].toSorted((x, y) => y.length - x.length);
  return { copies, others: articles.filter((article) => !copies.includes(article)) };
}

const mostPages = 8;

/** What names a family in its story. */
interface ListedFamily extends Pick<StoryFamily, 'key' | 'isProposed'> {
  hasPage: boolean;
}

/** Articles that go back to one source or one text, or seem to. */
export interface StoryFamily {
  /** What stands for it in its address. */
  key: string;
  isProposed: boolean;
  certainty: 'sure' | 'likely' | 'proposed';
  /** Whether they are, or are proposed as, copies of one text; else they go back to one source, with one text or several. */
  isOneText: boolean;
  /** What it goes back to, if that is established. */
  name: string | undefined;
  /** Those in one language, which are compared. */
  copies: Article[];
  /** Those in other languages. */
  others: Article[];
  /** The copy whose text the others are held against. */
  base: Article | undefined;
  laid: LaidCopies | undefined;
  /** What of its figures, names, denials and quotations differs. */
  differences: CopyDifference[];
  /** Its page; a story of very many proposals has none for the smallest. */
  href: string | undefined;
}
