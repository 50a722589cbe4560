import type { Archive } from '../archive/archive.ts';
import { asWords, writeLlms, type Guide } from '../discovery/write-llms.ts';
import { linkPromises } from '../citation/promises.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { listOwnPages } from '../archive/about/own-pages.ts';
import { listArticles } from '../archive/articles.ts';
import { listFeedsOf } from './files.ts';
import type { Kind } from './format.ts';
import { standingFormats } from './standing.ts';
import { stateOfArchive } from '../archive/published.ts';
import { listStories } from '../archive/stories.ts';

/** What a language model should know before it reads or cites the archive. */
export async function writeGuide(archive: Archive, _: null, site: URL | undefined): Promise<string> {
  return writeLlms(await joinGuide(archive, site));
}

/** What is whose word, and what counts as a source. */
async function joinGuide(archive: Archive, site: URL | undefined): Promise<Guide> {
  const { facts } = archive;
  const [articles, stories] = [listArticles(archive), listStories(archive)];
  const state = await stateOfArchive(archive);
  const to = (path: string): string => absoluteUrl(path, site);
  const listBeside = (kind: Kind): string =>
    standingFormats(kind, facts.formats)
      .map(({ file, says, worth }) => `${file} (${[says, worth?.when].filter(Boolean).join(', ')})`)
      .join('; ');
  const feeds = await listFeedsOf(archive, 'archive', null);
  return {
    title: facts.name,
    summary: facts.description,
    paragraphs: [
      `Number of articles: ${articles.length}. The words of an article are its outlet's own: editing only removes what belonged to the page around them. Headlines of stories, summaries, notes, grades and dossiers are the archive's words and part of no article.`,
      'Many tellings of an event may be copies of a few texts. Pages are not sources: count what the records say they go back to, and where nobody has looked, count nothing. A letter from A to F grades an article as a source, a number from 1 to 6 its information, and notes name every damaged place. Read them before you quote. What nobody has established yet is null in the data and named under “open”: it is not a finding.',
      `To cite, give the outlet, the agency if there is one, the date, and ${linkPromises[state]}: ${to(paths.article('ID'))} for an article, ${to(paths.article('ID', 'p3'))} for its third passage, ${to(paths.article('ID', 'p3s2'))} for a sentence of it. Words that notes mark as changed, such as reworded quotations, must not be cited as the speaker's.`,
      `${facts.footer === undefined ? 'The texts belong to their publishers and are kept for research.' : asWords(facts.footer)} Unless an article's record says otherwise, this statement holds: ${facts.rights} (${asWords(facts.rightsLabel)}).`,
      `Beside every article, at the same address: ${listBeside('articles')}. Beside every story: ${listBeside('stories')}.`,
    ],
    lists: [
      {
        heading: 'Stories',
        links: stories
          .slice(0, most)
          .map(({ entry: { id, data } }) => ({ label: data.title, url: to(paths.story(id)), says: data.summary })),
      },
      {
        heading: 'Lists',
        links: [
          { label: 'Stories', url: to(paths.stories()), says: 'every event, the newest first' },
          { label: 'Articles', url: to(paths.articles()), says: 'every article by year' },
          { label: 'Topics', url: to(paths.topics()), says: 'what belongs to each and what does not' },
          { label: 'People and places', url: to(paths.entities()), says: 'every sentence that names one' },
          { label: 'Outlets', url: to(paths.outlets()), says: 'who published what, and their standing as sources' },
        ],
      },
      {
        heading: 'Data',
        links: [
          {
            label: 'Data package',
            url: to(paths.data('datapackage.json')),
            says: 'tables of articles, passages, entities, mentions, claims, quotations, correspondences and derivations',
          },
          {
            label: 'What is in them',
            url: to(paths.aboutData()),
            says: 'every table and field, and the files beside each page',
          },
          { label: 'Sitemap', url: to(paths.asset('sitemap-index.xml')), says: 'every page with its last change' },
          ...feeds.map(({ label, href, says }) => ({ label: `Feed (${label})`, url: to(href), says })),
        ],
      },
      {
        heading: 'Optional',
        links: [
          ...listOwnPages(archive).map(({ id, title, summary }) => ({
            label: title,
            url: to(paths.ownPage(id)),
            says: summary ?? 'what the archive says of itself',
          })),
          { label: 'About', url: to(paths.about()), says: 'what the archive keeps, changes and promises' },
          { label: 'What lasts', url: to(paths.permanence()), says: 'what a link can rely on' },
          { label: 'Reliability', url: to(paths.reliability()), says: 'what each grade and each kind of note means' },
        ],
      },
    ],
  };
}

/** A model reads it whole. */
const most = 20;
