import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../archive/archive.ts';
import { Asked, askingFor } from '../archive/asking/asked.ts';
import { digestAgain } from '../archive/asking/once.ts';
import { layArchive, takeArticles } from '../archive/fixtures/lay-archive.ts';
import { joinOriginal } from '../archive/originals.ts';
import { layFamilies } from '../archive/comparison/families.ts';
import { readArticle } from '../archive/reading.ts';
import { listStories } from '../archive/stories.ts';
import { must } from '../text/must.ts';
import { annotateStory } from './annotations.ts';
import { joinStoryFeed } from './feeds.ts';
import { writeEdition } from './tei.ts';
import { writeText } from './text.ts';

const body = [
  'The bridge over the harbour of Cove was shut on Monday after a storm had torn two cables loose.',
  'Nobody was hurt when a lorry with timber slid across both lanes, the mayor said in the evening.',
  'Engineers from the capital will inspect the towers before any traffic is let across again.',
  'Ferries carry passengers for free meanwhile, but queues of an hour were seen at noon.',
].join('\n\n');

/** An archive with a story of one text in two copies, in which a place has a name or one more. */
function lay(...forms: string[]): Archive {
  const article = { story: 'bridge', body, received: { as: 'a.txt', date: '2031-03-05' } };
  return layArchive({
    facts: { feeds: { fullText: true } },
    entities: { cove: { name: 'Cove', forms } },
    stories: { bridge: {} },
    articles: { a: article, b: { ...article, outlet: 'herald' } },
    originals: { 'originals/a.txt': body },
  });
}

const site = new URL('https://archive.example');
const first = (archive: Archive) => must(takeArticles(archive, 'a')[0], 'it is laid');
const story = (archive: Archive) => must(listStories(archive)[0], 'it is laid');

/** What shows words and no names, and a page that shows names. */
const shown: Record<string, { show: (archive: Archive) => Promise<unknown>; stays: boolean }> = {
  'the text': { show: (archive) => writeText(archive, first(archive)), stays: true },
  'the original': { show: (archive) => joinOriginal(archive, first(archive)), stays: true },
  'the edition of a story': { show: (archive) => writeEdition(archive, story(archive), site), stays: true },
  'what is noted on a story': { show: (archive) => annotateStory(archive, story(archive), site), stays: true },
  'a feed with the words': { show: (archive) => joinStoryFeed(archive, story(archive), site), stays: true },
  'a text in copies': { show: (archive) => layFamilies(archive, story(archive)), stays: true },
  'an article': { show: (archive) => readArticle(archive, first(archive)), stays: false },
};

for (const [what, { show, stays }] of Object.entries(shown))
  test(`when somebody is named otherwise, ${what} ${stays ? 'stays as it is' : 'does not'}`, async () => {
    // With its capital it is no common word of a text, whoever has it for a name.
    const [asked, before, after] = [new Asked(), lay(), lay('Monday')];
    await askingFor(asked, () => show(before));
    await asked.settle();
    const other: string[] = [];
    for (const [question, digest] of asked.answers)
      if ((await digestAgain(after, question)) !== digest) other.push(question);
    assert.equal(other.length === 0, stays, other.join());
  });
