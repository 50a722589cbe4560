import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, type LaidArchive } from '../fixtures/lay-archive.ts';
import { listStories } from '../stories.ts';
import { must } from '../../text/must.ts';
import { joinCopying, type CopyTree } from './copying.ts';

const certain = { certainty: 'sure', evidence: ['The same words.'] };
const step = (from: object, to: string, more: object = {}) => ({
  from,
  to: { article: to },
  how: 'reprint',
  says: 'Printed.',
  ...certain,
  ...more,
});
const lay = (laid: Omit<LaidArchive, 'stories'>) => layArchive({ ...laid, stories: { s: {} } });
const text = [
  'The ferry left the harbour at noon with 212 people on board, the coastguard said on Tuesday.',
  'Three people were missing when the fire was put out at dawn, and nobody knew how it had begun.',
  'Reports that the sprinklers had been switched off could not be confirmed by the owners of the ship.',
].join('\n\n');

async function draw(archive: ReturnType<typeof lay>) {
  const { established, proposed, open } = await joinCopying(archive, must(listStories(archive)[0], 'one is laid'));
  return [established.map(write).join(' '), proposed.map(write).join(' '), open.map(({ id }) => id).join(' ')];
}

function write({ text: box, way, below }: CopyTree): string {
  const name = box.kind === 'article' ? box.article.id : box.kind === 'absent' ? `[${box.name}]` : '[?]';
  const certainty = way?.certainty === 'sure' ? '' : way ? `~${way.certainty}` : '';
  return `${name}${certainty}${below.length > 0 ? `(${below.map(write).join(' ')})` : ''}`;
}

test('steps that an editor has recorded make trees; denied ones and background carried over do not', async () => {
  const archive = lay({
    articles: { a: { story: 's' }, b: { story: 's' }, c: { story: 's' } },
    derivations: {
      s: {
        texts: [
          { id: 'report', what: 'A report', seen: 'Nowhere.' },
          { id: 'lost', what: 'A translation', seen: 'Nowhere.' },
        ],
        steps: [
          step({ text: 'report' }, 'a'),
          { ...step({ text: 'report' }, 'a', { certainty: 'likely' }), to: { text: 'lost' } },
          step({ text: 'lost' }, 'b'),
          step({ article: 'a' }, 'b', { denied: true }),
          step({ article: 'a' }, 'c', { how: 'background' }),
        ],
      },
    },
  });
  assert.deepEqual(await draw(archive), ['[A report](a b~likely)', '', 'c']);
});

test('without steps, articles stand below the outlet whose text they are, and an outlet’s own report alone', async () => {
  const archive = lay({
    outlets: { wire: { kind: 'agency', name: 'The Wire' } },
    articles: {
      a: { story: 's', derivation: { kind: 'trimmed', fromOutlets: ['wire'], ...certain } },
      b: { story: 's', agency: { outlet: 'wire', basis: 'inferred', certainty: 'likely', evidence: 'Its tone.' } },
      c: { story: 's', derivation: { kind: 'original', ...certain } },
      d: { story: 's', derivation: { kind: 'reprint', fromArticles: ['c'], ...certain, certainty: 'likely' } },
      e: { story: 's', agency: { outlet: 'wire', basis: 'inferred', certainty: 'guess', evidence: 'Its tone.' } },
      f: { story: 's', outlet: 'post', derivation: { kind: 'original', ...certain } },
    },
  });
  assert.deepEqual(await draw(archive), ['[The Wire](a b~likely) c(d~likely) f', '', 'e']);
});

test('what a program takes for one text is a picture of its own, below nothing that is known', async () => {
  const archive = lay({
    articles: {
      a: { story: 's', body: text },
      b: { story: 's', outlet: 'post', body: text.replace('212', '211') },
      c: { story: 's', outlet: 'mail', body: 'Something else was told in the town that night.' },
    },
  });
  assert.deepEqual(await draw(archive), ['', '[?](a b)', 'c']);
});

test('of copies of a text that nobody knows, its name is not invented', async () => {
  const archive = lay({
    articles: { a: { story: 's' }, b: { story: 's', outlet: 'post' } },
    derivations: {
      s: { same: [{ id: 'one', articles: ['a', 'b'], certainty: 'likely', by: 'A. B.', date: '2031-01-01' }] },
    },
  });
  assert.deepEqual(await draw(archive), ['[?](a~likely b~likely)', '', '']);
});
