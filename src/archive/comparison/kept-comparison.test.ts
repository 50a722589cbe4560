import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestAnswer } from '../asking/digest-answer.ts';
import { noteReading } from '../asking/noted-archive.ts';
import { digestAgain } from '../asking/once.ts';
import { keepInMemory } from '../fixtures/keep-in-memory.ts';
import { layArchive, type LaidArchive } from '../fixtures/lay-archive.ts';
import { linked } from '../records.ts';
import { joinStory } from '../stories.ts';
import { layFamilies, listFamilies } from './families.ts';
import { listAllLinks, listProposedQuotations } from './proposals.ts';
import { joinProposedProvenance } from './provenance.ts';
import { listSentenceGroups } from './sentence-groups.ts';

const rain = 'Heavy rain closed the old harbour bridge of Ash on Monday evening, the mayor told reporters there.';
const said = '“We shall never open that rotten bridge again before the summer,” she said in the town hall.';
const base: LaidArchive = {
  stories: { s: {}, t: {} },
  outlets: { wire: { kind: 'agency', name: 'The Wire' }, gazette: {}, herald: {}, post: {} },
  entities: { ash: { name: 'Ash' } },
  articles: {
    a: { story: 's', outlet: 'gazette', title: 'Bridge shut', body: `${rain}\n\n${said}` },
    b: { story: 's', outlet: 'herald', title: 'Bridge closed', body: `${rain}\n\n${said}\n\nCattle drowned.` },
    c: { story: 's', outlet: 'post', title: 'Storm', body: `${said}\n\nFarmers mourn their herds.` },
    d: { story: 't', outlet: 'post', title: 'Elsewhere', body: 'The sun shone.' },
  },
};
const article = (id: string, facts: object): LaidArchive => ({
  ...base,
  articles: { ...base.articles, [id]: { ...base.articles?.[id], ...facts } },
});
const from = (facts: object) => ({
  derivation: { kind: 'reprint', certainty: 'sure', evidence: ['The credit line.'], ...facts },
});
const places = { a: 'a#p1s1', b: 'b#p1s1' };

/** One change at a time. */
const changes: Record<string, LaidArchive> = {
  'as it was': base,
  'a word': article('b', { body: `${rain}\n\nNobody said anything.` }),
  'a title': article('a', { title: 'Bridge open' }),
  'a language': article('a', { language: 'de' }),
  'a date': article('b', { published: { date: '2024-01-02', basis: 'stated' } }),
  'who tells it': article('a', { outlet: 'post' }),
  'another story': article('c', { story: 't' }),
  'whose text it is': article('a', from({ fromOutlets: ['wire'] })),
  'which text it is': article('a', from({ fromArticles: ['d'] })),
  'the text that that is': {
    ...article('a', from({ fromArticles: ['d'] })),
    articles: {
      ...article('a', from({ fromArticles: ['d'] })).articles,
      d: { ...base.articles?.['d'], ...from({ fromOutlets: ['wire'] }) },
    },
  },
  'the name of an outlet': {
    ...article('a', from({ fromOutlets: ['wire'] })),
    outlets: { ...base.outlets, wire: { kind: 'agency', name: 'The Cable' } },
  },
  'the name of an entity': { ...base, entities: { ash: { name: 'Ash', forms: ['harbour', 'summer'] } } },
  'a link': {
    ...base,
    correspondences: { s: { correspondences: [{ ...places, relation: 'same-fact', certainty: 'sure' }] } },
  },
  'a refused link': { ...base, correspondences: { s: { correspondences: [], rejected: [places] } } },
  'a refused quotation': { ...base, quotations: { s: { quotations: [], rejected: [{ a: 'a#p2s1', b: 'b#p2s1' }] } } },
  'who copied whom': {
    ...base,
    derivations: { s: { refused: [{ articles: ['a', 'b'], by: 'X', date: '2024-01-02' }] } },
  },
  'the story': { ...base, stories: { ...base.stories, s: { title: 'The bridge' } } },
  'a story elsewhere': { ...base, stories: { ...base.stories, t: { title: 'The sun' } } },
};

test('what is known of a comparison from before is what would be made anew, whatever has changed since', async () => {
  const kept = keepInMemory();
  const digests = new Map<string, string>();
  for (const [name, laid] of [...Object.entries(changes), ['as it was again', base] as const]) {
    const anew = await compare(laid);
    digests.set(name, digestAnswer(anew.marks));
    const again = await compare({ ...laid, kept });
    assert.deepEqual(again, anew, name);
  }
  assert.equal(digests.get('as it was'), digests.get('as it was again'));
  assert.equal(digests.get('as it was'), digests.get('a story elsewhere'));
  assert.ok(new Set(digests.values()).size > 14);
});

test('a comparison of which nothing has changed is not made to know that', async () => {
  const kept = keepInMemory();
  await compare({ ...base, kept });
  const before = kept.texts.size;
  const asked: string[] = [];
  const archive = noteReading(
    layArchive({
      ...changes['a story elsewhere'],
      kept: { ...kept, put: (kind, key) => void asked.push(`${kind} ${key}`) },
    }),
  );
  for (const question of questions) await digestAgain(archive, question);
  assert.deepEqual([asked, kept.texts.size], [[], before]);
});

const questions = [
  'families',
  'list of families',
  'links',
  'proposed quotations',
  'proposed provenance',
  'sentence groups',
].map((name) => `${name}: s`);

/** What is known of the answers without making them, and then all of them. */
async function compare(laid: LaidArchive): Promise<{ marks: string[]; made: string[] }> {
  const archive = noteReading(layArchive(laid));
  const marks: string[] = [];
  for (const question of questions) marks.push(await digestAgain(archive, question));
  const story = joinStory(archive, linked(archive.records.stories, 's'));
  const made = await Promise.all([
    layFamilies(archive, story),
    listFamilies(archive, story),
    listAllLinks(archive, story),
    listProposedQuotations(archive, story),
    joinProposedProvenance(archive, story),
    listSentenceGroups(archive, story),
  ]);
  const digests = made.map(digestAnswer);
  assert.deepEqual(marks, digests);
  return { marks, made: digests };
}
