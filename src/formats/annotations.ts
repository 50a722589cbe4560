import type { Archive } from '../archive/archive.ts';
import {
  annotateComparison,
  annotateNotes,
  nameAnnotators,
  type AnnotatedArticle,
  type Annotator,
} from '../citation/annotate-records.ts';
import type { Article } from '../archive/articles.ts';
import { loadPassages } from '../archive/names/named-in.ts';
import { readNotes } from '../archive/reading.ts';
import type { Story } from '../archive/stories.ts';
import { collectAnnotations, type AnnotationCollection } from '../citation/annotation.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { writeCorrespondences, writeQuotations } from './collation.ts';
import { recordNotes } from './record.ts';

/** The editor's notes on an article as Web Annotations. */
export async function annotateArticle(
  archive: Archive,
  article: Article,
  site: URL | undefined,
): Promise<AnnotationCollection> {
  const url = absoluteUrl(paths.articleFile(article.id, 'annotations.json'), site);
  const notes = annotateNotes(await readAnnotated(archive, article), findAnnotator(archive, site));
  return collectAnnotations(url, `Notes on “${article.data.title}”`, notes);
}

/** What was found in comparing the articles of a story, and the notes on each of them, as Web Annotations. */
export async function annotateStory(
  archive: Archive,
  story: Story,
  site: URL | undefined,
): Promise<AnnotationCollection> {
  const { id, data } = story.entry;
  const annotator = findAnnotator(archive, site);
  const url = absoluteUrl(paths.storyFile(id, 'annotations.json'), site);
  const compared = {
    story: { id, title: data.title, url: absoluteUrl(paths.story(id), site) },
    correspondences: await writeCorrespondences(archive, story, site),
    quotations: writeQuotations(archive, story, site),
  };
  const articles = new Map<string, AnnotatedArticle>();
  // One after the other: thousands at once would open as many files.
  for (const article of story.articles) articles.set(article.id, await readAnnotated(archive, article));
  const annotations = [
    ...annotateComparison(compared, (article) => articles.get(article)?.passages ?? [], annotator),
    ...[...articles.values()].flatMap((article) => annotateNotes(article, annotator)),
  ];
  return collectAnnotations(url, `${data.title}: links, quotations and notes`, annotations);
}

/** Without the permanent links of a whole record, which are most of its work and of no use here. */
async function readAnnotated(archive: Archive, article: Article): Promise<AnnotatedArticle> {
  const [passages, notes] = await Promise.all([loadPassages(archive, article), readNotes(archive, article)]);
  return { id: article.id, language: article.data.language, passages, reliability: { notes: recordNotes(notes) } };
}

function findAnnotator({ facts }: Archive, site: URL | undefined): Annotator {
  return nameAnnotators(facts, (path) => absoluteUrl(path, site));
}
