import type { Archive } from '../archive/archive.ts';
import type { LinkContext, TypedLink } from '../discovery/typed-link.ts';
import { mediaTypeOf } from '../media-types.ts';
import { paths } from '../paths.ts';
import type { Article } from '../archive/articles.ts';
import type { Story } from '../archive/stories.ts';

/**
 * What a program finds from an article's page, as https://signposting.org/FAIR/ has it: what to cite, which files hold
 * the words, which describe them, what they belong to. The page shows the words itself, so it is no `AboutPage`.
 */
export function linkArticle(archive: Archive, { id, data, story }: Article): TypedLink[] {
  const { rights } = archive.facts;
  return [
    { rel: 'type', href: 'https://schema.org/NewsArticle' },
    { rel: 'license', href: data.rights ?? rights },
    ...(story ? [{ rel: 'collection', href: paths.story(story.id), type: 'text/html' }] : []),
    linkFile('describedby', paths.record(id)),
    linkFile('item', paths.plainText(id)),
    linkFile('item', paths.originalFile(id)),
    linkFile('timemap', paths.timemap(id, 'link')),
  ];
}

/** All links from an article's page, and those from its files; the original also says what it was captured of. */
export function listArticleLinks(archive: Archive, article: Article): LinkContext[] {
  const { id, data } = article;
  const captured = data.url === undefined ? [] : [{ rel: 'original', href: data.url }];
  const links = [...linkArticle(archive, article), ...describeFurther(id)];
  return linkBothWays(paths.article(id), links).map(({ anchor, links: its }) => ({
    anchor,
    links: anchor === paths.originalFile(id) ? [...its, ...captured] : its,
  }));
}

/** Descriptions that only a program with a use for them asks for: the page's head need not name them. */
function describeFurther(id: string): TypedLink[] {
  return [
    linkFile('describedby', paths.citation(id, 'csl.json')),
    linkFile('describedby', paths.citation(id, 'bib')),
    linkFile('describedby', paths.citation(id, 'ris')),
    linkFile('describedby', paths.ninjs(id), 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'),
    linkFile('describedby', paths.articleAnnotations(id), 'http://www.w3.org/ns/anno.jsonld'),
  ];
}

/** What a program finds from a story's page: it is about a collection, the tellings. */
export function linkStory({ entry: { id }, articles }: Story): TypedLink[] {
  return [
    { rel: 'type', href: 'https://schema.org/Collection' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    linkFile('describedby', paths.collation(id), paths.data('collation.schema.json')),
    linkFile('describedby', paths.collationTei(id), 'http://www.tei-c.org/ns/1.0'),
    ...articles.map((article) => ({ rel: 'item', href: paths.article(article.id), type: 'text/html' })),
  ];
}

/** All links from a story's page, and those from its tellings and files. */
export function listStoryLinks(story: Story): LinkContext[] {
  return linkBothWays(paths.story(story.entry.id), linkStory(story));
}

/** The links of a page, what it is cited as, and from each of its parts and descriptions the way back. */
function linkBothWays(page: string, links: TypedLink[]): LinkContext[] {
  const back = links.flatMap(({ rel, href }) => {
    const reverse = reverses[rel];
    return reverse ? [{ anchor: href, links: [{ rel: reverse, href: page, type: 'text/html' }] }] : [];
  });
  return [{ anchor: page, links: [{ rel: 'cite-as', href: page }, ...links] }, ...back];
}

function linkFile(rel: string, href: string, profile?: string): TypedLink {
  return { rel, href, type: mediaTypeOf(href), ...(profile === undefined ? {} : { profile }) };
}

const reverses: Record<string, string> = { item: 'collection', describedby: 'describes' };
