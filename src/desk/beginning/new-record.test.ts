import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '../../records/check/check-content.ts';
import { parseYaml } from '../../records/yaml/facts.ts';
import { runHere } from '../fixtures/run-here.ts';
import { writeFacts } from '../writing/write-facts.ts';

const work = mkdtempSync(join(tmpdir(), 'record-'));
after(() => rmSync(work, { recursive: true }));
const content = join(work, 'content');
cpSync(join(import.meta.dirname, '../../records/fixtures/story'), content, { recursive: true });
const environment = { ARCHIVE_CONTENT: content, SOURCE_DATE_EPOCH: '1930000000' };

const make = (...words: string[]): ReturnType<typeof runHere> => runHere(['new', ...words], environment);

test('a record of each kind is written of what is said behind the command, and the archive has no fault after it', async () => {
  const said: string[][] = [
    ['outlet', '--name', 'Quay Echo', '--kind', 'blog', '--profile', 'Two people: A. and B.', '--standing', 'yes'],
    [
      'entity',
      '--name',
      'José Mole',
      '--kind',
      'person',
      '--description',
      'A pilot.',
      '--forms',
      'Mole',
      '--forms',
      'J. Mole',
    ],
    ['topic', '--id', 'ferries', '--name', 'Ferries', '--scope', 'Ships that go to and fro.', '--broader', 'traffic'],
    [
      'story',
      '--title',
      'Quay under water',
      '--summary',
      'It rained.',
      '--date',
      '2031-05-02/2031-05-03',
      '--topics',
      'ferries',
    ],
  ];
  for (const words of said) assert.deepEqual((await make(...words)).errors, '');
  assert.deepEqual((await checkContent(content)).faults, []);
  assert.equal(
    readFileSync(join(content, 'entities/jose-mole.yaml'), 'utf8'),
    [
      '# yaml-language-server: $schema=../schemas/entities.json',
      'kind: person',
      'name: "José Mole"',
      'forms: ["Mole", "J. Mole"]',
      'description: "A pilot."',
      '',
    ].join('\n'),
  );
  assert.match(readFileSync(join(content, 'stories/quay-under-water.mdx'), 'utf8'), /\nupdated: "2031-02-27"\n---\n$/);
});

test('what a record may not hold, an id that is taken and a link that leads nowhere are refused, and nothing is written', async () => {
  const refused: [string[], RegExp][] = [
    [['topic', '--name', 'Bridges', '--scope', 'X.'], /^--id "bridges": There is a topic of this id\.\n$/],
    [['topic', '--name', 'Мосты', '--id', 'Мосты', '--scope', 'X.'], /^--id "Мосты": expected small letters/],
    [
      ['topic', '--name', 'Quays', '--scope', 'X.', '--broader', 'trafic'],
      /^--broader trafic: there is no such file in topics\/\. Did you mean “traffic”\?\n$/,
    ],
    [['topic', '--nme', 'Quays'], /Did you mean “--name”\? Behind “archive new topic” may stand --id, --name, --scope/],
    [
      ['story', '--title', 'Quays', '--summary', 'X.', '--date', '3.3.2031'],
      /line 5, date\n.*3\.3\.2031.*\n.*\n.*Write "2031-03-03"[^]*Nothing was written\.\n$/,
    ],
  ];
  for (const [words, said] of refused) {
    const { code, errors } = await make(...words);
    assert.equal(code, 1);
    assert.match(errors, said);
  }
  assert.ok(!existsSync(join(content, 'topics/quays.yaml')));
});

test('facts are read as they were written, whatever words they are made of, and nothing in them is taken otherwise', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
    fc.constantFrom(
      'yes',
      'null',
      '007',
      '1e3',
      '12:30',
      '2031-03-03',
      '# no comment',
      '- a',
      "it's",
      'a: b',
      '~',
      '|',
      '---',
    ),
    fc
      .array(fc.constantFrom('quay', 'pier #2', '“mole”', 'a:', '-', '"b"'), { minLength: 25, maxLength: 60 })
      .map((all) => all.join(' ')),
  );
  const lawful = word.filter(
    (text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) && text.trim() === text,
  );
  fc.assert(
    fc.property(fc.record({ name: lawful, forms: fc.array(lawful, { minLength: 1, maxLength: 3 }) }), (given) => {
      const { facts, faults } = parseYaml(writeFacts(given), 1, 'a.yaml');
      const odd = faults.filter(({ found }) => !/written with a|U\+/.test(found));
      assert.deepEqual(odd, []);
      if (faults.length === 0) assert.deepEqual(facts, { ...given });
    }),
  );
});
