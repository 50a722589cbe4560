import type { Archive } from '../archive/archive.ts';
import { annotateComparison, annotateNotes, nameAnnotators, type Annotator } from '../citation/annotate-records.ts';
import type { Article } from '../archive/articles.ts';
import type { Story } from '../archive/stories.ts';
import { collectAnnotations, type AnnotationCollection } from '../citation/annotation.ts';
import { absoluteUrl, paths } from '../paths.ts';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import { writeCollation } from './collation.ts';
import { writeRecord } from './record.ts';

/** The editor's notes on an article as Web Annotations. */
export async function annotateArticle(
  archive: Archive,
  article: Article,
  site: URL | undefined,
): Promise<AnnotationCollection> {
  const url = absoluteUrl(paths.articleFile(article.id, 'annotations.json'), site);
  const record = await writeRecord(archive, article, site);
  return collectAnnotations(
    url,
    `Notes on “${article.data.title}”`,
    annotateNotes(record, findAnnotator(archive, site)),
  );
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
  const collation = await writeCollation(archive, story, site);
  const records = new Map<string, ArticleRecord>();
  // One after the other: thousands at once would open as many files.
  for (const article of story.articles) records.set(article.id, await writeRecord(archive, article, site));
  const annotations = [
    ...annotateComparison(collation, (article) => records.get(article)?.passages ?? [], annotator),
    ...[...records.values()].flatMap((record) => annotateNotes(record, annotator)),
  ];
  return collectAnnotations(url, `${data.title}: links, quotations and notes`, annotations);
}

function findAnnotator({ facts }: Archive, site: URL | undefined): Annotator {
  return nameAnnotators(facts, (path) => absoluteUrl(path, site));
}
