import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalize } from './capitalize.ts';
import { castFor, entityForms, entityId, entityName, isAgency, kindOf, outletId, outletName, topicId } from './cast.ts';
import { tellStories, type ArchiveSize, type InventedStory } from './tell-story.ts';
import { writeArticle } from './write-article.ts';
import { writeComparison } from './write-comparison.ts';
import { writeFacts } from './write-facts.ts';

/**
 * Writes an invented archive into an empty folder, the same for the same size and seed: lawful, and in lengths, kinship and names
 * as real ones are. It is written story by story, so that its size needs time and no memory.
 * @param onArticle is told of every article, with the paragraphs of its body: for the same texts in other programs.
 */
export function writeInventedArchive(
  folder: string,
  size: ArchiveSize,
  onArticle: (article: ToldArticle) => void = () => undefined,
): void {
  for (const kind of kinds) mkdirSync(join(folder, kind), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write('archive.yaml', writeFacts(archiveFacts));
  writeCast(size.articles, write);
  for (const story of tellStories(size)) {
    for (const article of story.articles) {
      const { record, original, file } = writeArticle(story.draw, article, story.id);
      write(`articles/${article.id}.md`, record);
      write(`originals/${file}`, original);
      onArticle({
        id: article.id,
        title: article.telling.title,
        date: article.date,
        outlet: outletId(article.outlet),
        topics: article.topics,
        language: article.language.tag,
        paragraphs: article.telling.paragraphs.map((sentences) => sentences.join(' ')),
      });
    }
    if (story.id !== undefined) writeStory(story, story.id, write);
  }
}

function writeCast(articles: number, write: (path: string, text: string) => void): void {
  const { entities, outlets, topics } = castFor(articles);
  for (let number = 0; number < outlets; number += 1)
    write(
      `outlets/${outletId(number)}.yaml`,
      writeFacts({
        name: outletName(number),
        kind: isAgency(number)
          ? 'agency'
          : (['newspaper', 'website', 'broadcaster', 'aggregator'] as const)[number % 4],
        profile: 'An outlet that was invented for measuring.',
        standing: 'It is judged article by article.',
        language: 'en',
      }),
    );
  for (let number = 0; number < topics; number += 1)
    write(
      `topics/${topicId(number)}.yaml`,
      writeFacts({
        name: `On ${capitalize(topicId(number).slice('on-'.length))}`,
        scope: 'What was dealt to it by lot.',
        related: [number + 1, number + 2].filter((one) => one < topics).map(topicId),
      }),
    );
  for (let number = 0; number < entities; number += 1)
    write(
      `entities/${entityId(number)}.yaml`,
      writeFacts({
        kind: kindOf(number),
        name: entityName(number),
        forms: entityForms(number),
        description: 'A name that was invented for measuring.',
      }),
    );
}

/** A dossier: short for most stories, with a comparison for some. */
function writeStory(story: InventedStory, id: string, write: (path: string, text: string) => void): void {
  const { title, date, topics, articles, draw } = story;
  const isCompared = articles.length > 1 && articles.length < 9 && draw.chance(0.15);
  const facts = {
    title,
    summary: 'An event that was invented for measuring.',
    date,
    topics,
    timeline: articles
      .slice(0, 5)
      .map((article) => ({ date: article.date ?? date, says: article.telling.title, cites: [`${article.id}#p1`] })),
    comparisons: isCompared
      ? [{ articles: articles.map((article) => article.id), read: 'complete', by: 'bench', date: '2026-03-03' }]
      : undefined,
    updated: '2026-03-04',
  };
  const told = articles.map((article) => `It was <Cite at="${article.id}#p1">told so</Cite> by an outlet.`);
  write(
    `stories/${id}.mdx`,
    `---\n${writeFacts(facts)}---\n\n## What happened\n\n${told.join('\n')}\n\n## What to trust\n\nNothing of it is true.\n`,
  );
  if (isCompared) for (const [path, text] of writeComparison(story)) write(path, text);
}

const kinds = [
  'articles',
  'originals',
  'stories',
  'outlets',
  'topics',
  'entities',
  'claims',
  'quotations',
  'correspondences',
  'derivations',
];

const archiveFacts = {
  name: 'Invented archive',
  description: 'Texts that were invented for measuring.',
  url: 'https://archive.example/',
  language: 'en',
  contact: 'archivist@archive.example',
  rights: 'http://rightsstatements.org/vocab/CNE/1.0/',
  rightsLabel: 'Copyright not evaluated',
};

/** What other programs are given of an article. */
export interface ToldArticle {
  id: string;
  title: string;
  date: string | undefined;
  outlet: string;
  topics: readonly string[];
  language: string;
  paragraphs: readonly string[];
}
