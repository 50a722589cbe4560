import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../collation/tei/edition.ts';
import { writeTei } from '../collation/tei/write-tei.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { joinProvenance } from '../archive/comparison/provenance.ts';
import { loadPassages } from '../archive/names/named-in.ts';
import type { Story } from '../archive/stories.ts';
import { listLinks } from '../archive/comparison/sentence-groups.ts';

/** The articles of a story as a TEI P5 edition, for scholars. */
export async function writeEdition(archive: Archive, story: Story, site: URL | undefined): Promise<string> {
  return writeTei(await joinEdition(archive, story, site));
}

/** What a TEI edition of a story is made from: its articles as witnesses, and what corresponds in them. */
async function joinEdition(archive: Archive, story: Story, site: URL | undefined): Promise<Edition> {
  const { id, data } = story.entry;
  const absolute = (path: string): string => absoluteUrl(path, site);
  const at = ({ article, place }: { article: { id: string }; place: string }) => ({
    article: article.id,
    place,
    url: absolute(paths.article(article.id, place)),
  });
  const { facts } = archive;
  const { families } = joinProvenance(archive, id);
  const passages = await Promise.all(story.articles.map((article) => loadPassages(archive, article)));
  const familyOf = new Map(
    families.flatMap(({ key, articles }) => (articles.length > 1 ? articles.map((article) => [article, key]) : [])),
  );
  // A family is laid out by all its links.
  const links = await listLinks(archive, story, ({ a, b }) => {
    const family = familyOf.get(a.article.id);
    return family !== undefined && family === familyOf.get(b.article.id);
  });
  return {
    title: data.title,
    url: absolute(paths.storyFile(id, 'collation.xml')),
    changed: story.changed,
    archive: {
      name: facts.name,
      url: absolute(paths.home()),
      rights: { url: facts.rights, label: facts.rightsLabel },
    },
    witnesses: story.articles.map((article, index) => ({
      id: article.id,
      siglum: article.data.siglum,
      title: article.data.title,
      outlet: article.outlet.data.name,
      family: familyOf.get(article.id),
      agency: article.agency && {
        id: article.agency.id,
        name: article.agency.data.name,
        certainty: article.data.agency?.certainty ?? 'guess',
      },
      date: article.date,
      url: absolute(paths.article(article.id)),
      language: article.data.language,
      rights: article.data.rights,
      passages: passages[index] ?? [],
    })),
    correspondences: links.map(({ a, b, ...link }) => ({ a: at(a), b: at(b), ...link })),
  };
}
