import type { Archive } from '../archive/archive.ts';
import type { Thing } from 'schema-dts';
import { isPlain } from '../citation/csl-item.ts';
import { absoluteUrl, paths } from '../paths.ts';
import type { Author } from '../schema/article/author.ts';
import { joinParticle, writeAuthor } from '../schema/article/write-author.ts';
import { omitMissing, unlessEmpty } from '../text/omit-missing.ts';
import type { Article } from '../archive/articles.ts';
import { agencyOf } from '../archive/comparison/provenance.ts';
import type { JoinedClaim } from '../archive/comparison/claims.ts';
import type { JoinedQuotation } from '../archive/comparison/quotations.ts';
import type { Reading } from '../archive/reading.ts';
import type { Story } from '../archive/stories.ts';

/**
 * An article in the words of schema.org: as a news article with its outlet and agency, and under the same name as a thing
 * that this archive holds. A date in doubt, and an agency or an article it comes from that is only guessed, are left out:
 * the format cannot say so.
 */
export function describeArticleThings(
  archive: Archive,
  article: Article,
  { mentions }: Reading,
  site: URL | undefined,
): Thing[] {
  const { id, data, date, outlet, story, topics } = article;
  const agency = agencyOf(archive, article);
  const { name, rights } = archive.facts;
  const at = (path: string): string => absoluteUrl(path, site);
  const named = [...new Set(mentions.map(({ entity }) => entity))];
  const author = data.authors
    ? data.authors.map(describeAuthor)
    : agency
      ? { '@type': 'Organization' as const, '@id': at(paths.outlet(agency.id)), name: agency.data.name }
      : undefined;
  return [
    {
      '@type': 'NewsArticle',
      '@id': at(paths.article(id)),
      url: at(paths.article(id)),
      headline: data.title,
      inLanguage: data.language,
      version: data.version,
      license: data.rights ?? rights,
      ...omitMissing({
        author,
        datePublished: date && isPlain(date) ? date.text : undefined,
        sameAs: data.url,
        archivedAt: data.archived,
        publisher:
          outlet.data.kind === 'unknown'
            ? undefined
            : { '@type': 'Organization' as const, '@id': at(paths.outlet(outlet.id)), name: outlet.data.name },
        isPartOf: story && { '@type': 'Collection' as const, '@id': at(paths.story(story.id)), name: story.data.title },
        isBasedOn: unlessEmpty(establishedSources(data).map((one) => at(paths.article(one.id)))),
        about: unlessEmpty(
          topics.map((topic) => ({
            '@type': 'DefinedTerm' as const,
            '@id': at(paths.topic(topic.id)),
            name: topic.data.name,
            inDefinedTermSet: at(paths.topics()),
          })),
        ),
        mentions: unlessEmpty(named.map((entity) => ({ '@id': at(paths.entity(entity)) }))),
      }),
    },
    {
      '@type': 'ArchiveComponent',
      '@id': at(paths.article(id)),
      holdingArchive: { '@type': 'ArchiveOrganization', '@id': at(paths.home()), name },
    },
  ];
}

/**
 * A body is an organization. A name that nobody has parted may be one too, but nearly all are people's, and the format has no
 * word for either.
 */
function describeAuthor(author: Author) {
  const name = writeAuthor(author);
  if (typeof author === 'string') return { '@type': 'Person' as const, name };
  if ('body' in author) return { '@type': 'Organization' as const, name };
  const { family, given, particle, suffix } = author;
  return {
    '@type': 'Person' as const,
    name,
    familyName: joinParticle(particle, family),
    ...omitMissing({ givenName: given, honorificSuffix: suffix }),
  };
}

/** The articles an article comes from, where that is more than a guess. */
function establishedSources({ derivation }: Article['data']): { id: string }[] {
  return derivation && derivation.certainty !== 'guess' ? derivation.fromArticles : [];
}

/** A story as the collection of its tellings. */
export function describeStoryThings({ entry: { id, data }, articles }: Story, site: URL | undefined): Thing[] {
  const at = (path: string): string => absoluteUrl(path, site);
  return [
    {
      '@type': 'Collection',
      '@id': at(paths.story(id)),
      url: at(paths.story(id)),
      name: data.title,
      description: data.summary,
      hasPart: articles.map((article) => ({
        '@type': 'NewsArticle',
        '@id': at(paths.article(article.id)),
        headline: article.data.title,
      })),
    },
  ];
}

/** What the articles of a story claim and quote, each with the places where it stands. */
export function describeComparedThings(
  story: string,
  claims: JoinedClaim[],
  quotations: JoinedQuotation[],
  site: URL | undefined,
): Thing[] {
  const at = (path: string): string => absoluteUrl(path, site);
  return [
    ...claims.map(({ id, what, cells }): Thing => ({
      '@type': 'Claim',
      '@id': at(paths.compare(story, `claim-${id}`)),
      name: what,
      // The places stand in collation.json; here they would be the heaviest part of the page.
      appearance: cells
        .filter(({ accounts }) => accounts.length > 0)
        .map(({ article }) => ({ '@id': at(paths.article(article.id)) })),
    })),
    ...quotations.map(({ id, speaker, wordings }): Thing => ({
      '@type': 'Quotation',
      '@id': at(paths.compare(story, `quote-${id}`)),
      ...omitMissing({ spokenByCharacter: speaker && { '@id': at(paths.entity(speaker.id)) } }),
      workExample: wordings
        .filter(({ form }) => form !== 'indirect')
        .map(({ article, place, words }) => ({
          '@type': 'Quotation',
          '@id': at(paths.article(article.id, place)),
          text: words,
        })),
    })),
  ];
}

/** The way from the home page to a page. */
export function describeTrail(crumbs: { label: string; href: string }[], site: URL | undefined): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(href, site),
    })),
  };
}
