import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { checkContent } from '../../records/check/check-content.ts';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';
import { kindNames, pageKinds } from '../../schema/collections.ts';
import { languages } from '../../words/languages.ts';
import { runHere } from '../fixtures/run-here.ts';
import { writeCmsConfig } from './cms-config.ts';
import { insistOnAnswers, listQuestions } from './questions.ts';
import { loadSchema } from './schema-files.ts';

const work = mkdtempSync(join(tmpdir(), 'begin-'));
after(() => rmSync(work, { recursive: true }));
const flags = {
  name: 'Harbour: an archive',
  description: 'What was told of the harbour.',
  url: 'https://harbour.example/',
  language: 'en',
  contact: 'archivist@harbour.example',
};

function begin(folder: string, said: Partial<typeof flags> = flags, ...more: string[]): ReturnType<typeof runHere> {
  return runHere(['new', folder, ...Object.entries(said).flatMap(([flag, words]) => [`--${flag}`, words]), ...more]);
}

test('an archive that was begun has nothing wrong with it, and holds all that the first record needs', async () => {
  const folder = join(work, 'begun');
  const { code, output, errors } = await begin(folder);
  assert.deepEqual([code, errors], [0, '']);
  assert.match(output, /^“Harbour: an archive” is begun in .*\n(?:.*\n)* {2}export ARCHIVE_CONTENT=\S+begun\n/);
  const { faults, notices } = await checkContent(folder, { today: '2031-01-01' });
  assert.deepEqual([faults, notices], [[], []]);
  for (const name of [
    ...kindNames,
    'originals',
    'schemas',
    'examples',
    'README.md',
    '.gitignore',
    '.github/workflows/site.yml',
  ])
    assert.ok(existsSync(join(folder, name)), name);
  assert.ok(!existsSync(join(folder, 'cms')) && !existsSync(join(folder, '.desk')));
});

test('the examples of all kinds are together an archive without a fault, and of no kind is there none', async () => {
  const folder = join(work, 'of-examples');
  await begin(folder);
  cpSync(join(folder, 'examples'), folder, { recursive: true });
  const { faults, counts } = await checkContent(folder);
  assert.deepEqual(faults, []);
  for (const kind of kindNames) assert.ok(counts[kind] > 0, kind);
});

for (const [language, { beginning }] of Object.entries(languages))
  test(`an archive that speaks ${language} is begun in its own words, wherever readers will see them`, async () => {
    const folder = join(work, `in-${language}`);
    assert.equal((await begin(folder, { ...flags, language })).errors, '');
    assert.deepEqual((await checkContent(folder)).faults, []);
    const { rightsLabel } = parse(readFileSync(join(folder, 'archive.yaml'), 'utf8')) as { rightsLabel: string };
    const unknown = parse(readFileSync(join(folder, 'outlets/unknown.yaml'), 'utf8')) as object;
    assert.deepEqual([rightsLabel, unknown], [beginning.rights, { kind: 'unknown', ...beginning.unknownOutlet }]);
  });

test('nothing is begun where anything lies already, and a repository that was just made is nothing', async () => {
  const folder = join(work, 'full');
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, 'letter.txt'), 'To my mother.');
  const { code, errors } = await begin(folder);
  assert.equal(code, 1);
  assert.match(errors, /full has something in it \(letter\.txt\)\. Name a folder that is empty or not there yet/);
  assert.deepEqual(readdirSync(folder), ['.git', 'letter.txt']);
  rmSync(join(folder, 'letter.txt'));
  assert.equal((await begin(folder)).code, 0);
});

test('an answer that the schema refuses is refused before anything is written, with what to write', async () => {
  const folder = join(work, 'refused');
  const { code, errors } = await begin(folder, { ...flags, language: 'English' });
  assert.equal(code, 1);
  assert.match(errors, /^--language "English": expected a registered language tag.*Write "en"\.\n$/);
  assert.ok(!existsSync(folder));
});

test('where nobody can be asked, the flags are named that would say it', () => {
  const questions = listQuestions(loadSchema('entities'));
  assert.throws(() => insistOnAnswers(questions, { name: 'Ilse Brandt' }, 'new entity'), {
    message: [
      'Nobody can be asked here. Say it behind “archive new entity”:',
      '  --kind         What it is. One of person, organisation, place, event.',
      '  --description  Who or what it is, in a sentence, from what the articles say.',
    ].join('\n'),
  });
});

test('what lawful records hold, editors of text find lawful by the schemas, and an unknown field not', () => {
  const ajv = new Ajv({ strict: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const folder = join(import.meta.dirname, 'laid/examples');
  for (const kind of kindNames) {
    const judge = ajv.compile(
      JSON.parse(readFileSync(join(import.meta.dirname, `../../schema/editors/${kind}.json`), 'utf8')) as object,
    );
    for (const name of readdirSync(join(folder, kind))) {
      const text = readFileSync(join(folder, kind, name), 'utf8');
      const facts = parse(splitFrontmatter(text)?.yaml ?? text) as object;
      assert.ok(judge(facts), `${kind}/${name}: ${JSON.stringify(judge.errors)}`);
      assert.ok(!judge({ ...facts, unheard: 'of' }), `${kind}/${name}`);
    }
    assert.equal(judge({ moved: 'ferry-news' }), pageKinds.includes(kind as never));
  }
});

test('an editor in the browser is told every field of the records that have pages, and makes no article', () => {
  const { collections } = parse(writeCmsConfig()) as {
    collections: { name: string; create: boolean; delete: boolean; fields: { name: string; widget: string }[] }[];
  };
  assert.deepEqual(
    collections.map(({ name }) => name),
    pageKinds,
  );
  for (const { name, create, delete: mayDelete, fields } of collections) {
    const known = Object.keys(loadSchema(name as never).properties ?? {});
    assert.deepEqual(
      fields.map((field) => field.name).filter((field) => field !== 'body'),
      known,
    );
    assert.deepEqual([create, mayDelete], [name !== 'articles', false]);
    // What is either true or not there cannot be switched off: the editor would write “false”.
    assert.deepEqual(
      fields.filter(({ widget }) => widget === 'boolean'),
      [],
    );
  }
});
