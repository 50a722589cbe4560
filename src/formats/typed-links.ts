import { originalFileOf } from './format.ts';
import type { Archive } from '../archive/archive.ts';
import type { LinkContext, TypedLink } from '../discovery/typed-link.ts';
import { writeLinkset } from '../discovery/write-linkset.ts';
import { mediaTypeOf } from '../media-types.ts';
import { paths } from '../paths.ts';
import type { Article } from '../archive/articles.ts';
import type { Story } from '../archive/stories.ts';
import { listFilesOf, type FileLink } from './files.ts';

/**
 * What a program finds from an article's page, as https://signposting.org/FAIR/ has it: what to cite, which files hold
 * the words, which describe them, what they belong to. The page shows the words itself, so it is no `AboutPage`.
 */
export async function linkArticle(archive: Archive, article: Article): Promise<TypedLink[]> {
  const { data, story } = article;
  const files = await listFilesOf(archive, 'articles', article);
  return [
    { rel: 'type', href: 'https://schema.org/NewsArticle' },
    { rel: 'license', href: data.rights ?? archive.facts.rights },
    ...(story ? [{ rel: 'collection', href: paths.story(story.id), type: 'text/html' }] : []),
    ...files.map(linkFile),
  ];
}

/** What a program finds from a story's page: it is about a collection, the tellings. */
export async function linkStory(archive: Archive, story: Story): Promise<TypedLink[]> {
  const files = await listFilesOf(archive, 'stories', story);
  return [
    { rel: 'type', href: 'https://schema.org/Collection' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...files.map(linkFile),
    ...story.articles.map((article) => ({ rel: 'item', href: paths.article(article.id), type: 'text/html' })),
  ];
}

/** What belongs to an article and how, for programs that find their way by links; the original also says what it was captured of. */
export async function writeArticleLinkset(archive: Archive, article: Article, site: URL | undefined): Promise<object> {
  const { id, data } = article;
  const captured = data.url === undefined ? [] : [{ rel: 'original', href: data.url }];
  const contexts = linkBothWays(paths.article(id), await linkArticle(archive, article)).map(({ anchor, links }) => ({
    anchor,
    links: anchor === paths.articleFile(id, originalFileOf(article)) ? [...links, ...captured] : links,
  }));
  return writeLinkset(contexts, site);
}

/** The tellings of a story and what describes it, for programs that find their way by links. */
export async function writeStoryLinkset(archive: Archive, story: Story, site: URL | undefined): Promise<object> {
  return writeLinkset(linkBothWays(paths.story(story.entry.id), await linkStory(archive, story)), site);
}

/** The links of a page, what it is cited as, and from each of its parts and descriptions the way back. */
function linkBothWays(page: string, all: TypedLink[]): LinkContext[] {
  const links = all.filter(({ rel }) => rel !== 'linkset');
  const back = links.flatMap(({ rel, href }) => {
    const reverse = reverses[rel];
    return reverse ? [{ anchor: href, links: [{ rel: reverse, href: page, type: 'text/html' }] }] : [];
  });
  return [{ anchor: page, links: [{ rel: 'cite-as', href: page }, ...links] }, ...back];
}

function linkFile({ rel, href, profile }: FileLink): TypedLink {
  return {
    rel,
    href,
    type: mediaTypeOf(href),
    ...(profile === undefined ? {} : { profile: URL.canParse(profile) ? profile : paths.asset(profile) }),
  };
}

const reverses: Record<string, string> = { item: 'collection', describedby: 'describes' };
