import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { stories, type ToldArticle, type ToldStory } from './stories.ts';

/** Writes an archive that editors have hardly begun on into a folder, in place of what stood there. */
export function writeUndecidedArchive(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('archive.yaml', writeFacts(archive));
  write('outlets/north-wire.yaml', writeFacts({ ...describeOutlet('North Wire'), kind: 'agency' }));
  const outlets = new Set(Object.values(stories).flatMap(({ articles }) => articles.map(({ outlet }) => outlet)));
  for (const outlet of outlets) write(`outlets/${outlet}.yaml`, writeFacts(describeOutlet(outlet)));
  for (const [id, story] of Object.entries(stories)) {
    const ids = story.articles.map((article) => idOf(id, article));
    write(`stories/${id}.mdx`, `---\n${writeFacts({ ...describeStory(story), ...readBy(story, ids) })}---\n`);
    for (const [number, article] of story.articles.entries()) {
      const file = `${ids[number]}.txt`;
      const original = `${[article.title, ...article.body].join('\n\n')}\n`;
      const sha256 = createHash('sha256').update(original).digest('hex');
      const facts = {
        ...describeArticle(article, ids[0]),
        story: id,
        original: { file, sha256, mediaType: 'text/plain' },
      };
      write(`originals/${file}`, original);
      write(`articles/${ids[number]}.md`, `---\n${writeFacts(facts)}---\n\n${article.body.join('\n\n')}\n`);
    }
    if (story.record === 'steps') write(`derivations/${id}.yaml`, writeFacts(recordSteps(id, ids)));
    if (story.record === 'read' || story.record === 'part')
      write(`claims/${id}.yaml`, writeFacts(recordClaims(id, story, ids)));
  }
}

/** The id of an article: the first two words of its headline would do as well, but this one cannot be twice. */
function idOf(story: string, { outlet }: ToldArticle): string {
  return `${story}-${outlet}`;
}

function describeArticle({ title, outlet, language = 'en', published, agency, guessedFrom }: ToldArticle, first = '') {
  return {
    title,
    outlet,
    language,
    received: { as: 'page.txt' },
    ...(published && { published: { date: published, basis: 'stated' } }),
    ...(agency && {
      agency: { outlet: 'north-wire', basis: 'inferred', certainty: agency, evidence: 'Its tone.' },
    }),
    ...(guessedFrom === 'first' && {
      derivation: { kind: 'paraphrase', certainty: 'guess', fromArticles: [first], evidence: ['It came later.'] },
    }),
  };
}

function describeStory({ title }: ToldStory) {
  return { title, summary: `${title}, as the papers tell it.`, date: '2031-03', updated: '2031-04-01' };
}

function readBy({ record }: ToldStory, articles: string[]) {
  if (record !== 'read' && record !== 'part') return {};
  const read = record === 'read' ? 'complete' : 'part';
  return { comparisons: [{ articles, read, by: 'A. B.', date: '2031-04-01' }] };
}

function recordSteps(story: string, articles: string[]) {
  return {
    story,
    texts: [{ id: 'report', what: 'A report of the mill', seen: 'Its words stand in the papers.' }],
    steps: articles.map((article) => ({
      from: { text: 'report' },
      to: { article },
      how: 'reprint',
      says: 'Printed under another headline.',
      certainty: 'sure',
      evidence: ['Every sentence, in one order.'],
    })),
  };
}

function recordClaims(story: string, { articles }: ToldStory, [first, second]: string[]) {
  const words = 'The repair cost 4 million crowns';
  return {
    story,
    claims: [
      {
        id: 'opened',
        what: 'That the library opened again',
        accounts: [
          { at: `${first}#p1s1`, words: articles[0]?.body[0] },
          { at: `${second}#p1s1`, words: articles[1]?.body[0] },
        ],
        verdict: 'agree',
        certainty: 'sure',
      },
      {
        id: 'cost',
        what: 'What the repair cost',
        accounts: [{ at: `${first}#p2s1`, words }],
        verdict: 'single',
        certainty: 'sure',
      },
      {
        id: 'shut',
        what: 'How long it was shut',
        accounts: [
          { at: `${first}#p1s1`, words: 'after two years' },
          { at: `${first}#p3s1`, words: 'shut for three years' },
        ],
        verdict: 'self-contradiction',
        certainty: 'sure',
      },
    ],
  };
}

function describeOutlet(name: string) {
  return { name, kind: 'newspaper', profile: 'A paper of the coast.', standing: 'It appears every day.' };
}

/** With quotation marks round every value: a day without them would be none. */
function writeFacts(facts: object): string {
  return stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

const archive = {
  name: 'Coast Archive',
  description: 'News of the coast, as it came in.',
  url: 'https://archive.example/',
  language: 'en',
  contact: 'archivist@archive.example',
  rights: 'http://rightsstatements.org/vocab/CNE/1.0/',
  rightsLabel: 'Copyright not evaluated',
};
