import { parseArgs } from 'node:util';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { writeFaults } from '../../records/fault.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { hasDossier, recordKinds, type CollectionName } from '../../schema/collections.ts';
import type { Links } from '../../schema/fields.ts';
import { isRecordId, recordIds } from '../../schema/record-ids.ts';
import { recordSchemas } from '../../schema/record-schemas.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { z } from 'astro/zod';
import { Refusal } from '../refusal.ts';
import { showPath } from '../building/site-folder.ts';
import { today } from '../today.ts';
import { changeTogether } from '../writing/change-together.ts';
import { askFor } from './ask.ts';
import { judgeAnswer } from './judge-answer.ts';
import { listQuestions, type Answers, type Question } from './questions.ts';
import { loadSchema, schemaLine } from './schema-files.ts';
import { writeFacts } from '../writing/write-facts.ts';

/**
 * Writes a record of an outlet, entity, topic or story, or of a page of the archive's own, of what its schema asks for and an archivist answers. For whoever holds
 * the lock.
 * @param words what was said behind the command: `--id ferry-times --kind website …`, a flag for each field of one value.
 */
export async function newRecord(singular: NewKind, words: readonly string[]): Promise<boolean> {
  const kind = newKinds[singular];
  const questions = [idQuestion, ...listQuestions(loadSchema(kind))].map((question) =>
    // The day it is; a record has nothing else that its maker need not say.
    question.field === 'updated' ? { ...question, isRequired: false } : question,
  );
  const folder = contentFolder();
  const ids = (await listRecordFiles(folder, kind)).map(({ id }) => id);
  const schema = recordSchemas[kind](links);
  const judge = (field: string, answer: string): string | undefined =>
    field === 'id' ? judgeId(answer, ids, singular) : judgeAnswer(schema, field, answer);
  const { namedBy } = recordKinds[kind].page;
  const given = readFlags(words, questions, singular);
  given['id'] ??= given[namedBy] === undefined ? undefined : makeId(String(given[namedBy]));
  // The name first, of which an id is made.
  const order = questions.toSorted((a, b) => Number(a.field === 'id') - Number(b.field === 'id'));
  const { id, ...answers } = await askFor(order, given, {
    command: `new ${singular}`,
    judge,
    propose: (field, so) => (field === 'id' ? makeId(String(so[namedBy] ?? '')) : undefined),
  });
  const wrong = judge('id', String(id));
  if (wrong !== undefined) throw new Refusal(`--id "${String(id)}": ${wrong}`);
  await insistOnLinks(folder, questions, answers);
  if (hasDossier(kind)) answers['updated'] ??= today();
  const facts = Object.fromEntries(
    questions.flatMap(({ field }) => (answers[field] === undefined ? [] : [[field, answers[field]]])),
  );
  const yaml = `${schemaLine(kind)}\n${writeFacts(facts)}`;
  const text = recordKinds[kind].extension === '.mdx' ? `---\n${yaml}---\n` : yaml;
  const path = `${kind}/${String(id)}${recordKinds[kind].extension}`;
  const { faults } = parseRecord(kind, path, Buffer.from(text));
  if (faults.length > 0) {
    console.error(`${writeFaults(faults)}\nNothing was written.`);
    return false;
  }
  changeTogether(folder, `new ${singular}`, [{ path, text }]);
  console.log(`${showPath(`${folder}/${path}`)} is written. What else it may say stands in the handbook.`);
  return true;
}

/** The id that a name makes: its letters without marks, and hyphens for all else. */
function makeId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, recordIds.longest)
    .replace(/^-|-$/g, '');
}

function judgeId(id: string, taken: readonly string[], singular: NewKind): string | undefined {
  if (!isRecordId(id))
    return 'expected small letters, digits and single hyphens: it is the address of the page, for good.';
  return taken.includes(id)
    ? `There is ${singular === 'outlet' || singular === 'entity' ? 'an' : 'a'} ${singular} of this id.`
    : undefined;
}

function readFlags(words: readonly string[], questions: readonly Question[], singular: NewKind): Answers {
  const options = Object.fromEntries(
    questions.map(({ field, isList }) => [field, { type: 'string', multiple: isList } as const]),
  );
  try {
    const { values } = parseArgs({ args: [...words], options, allowPositionals: false, strict: true });
    return { ...values } as Answers;
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const flag = words.find(
      (word) => word.startsWith('--') && !questions.some(({ field }) => `--${field}` === word.split('=')[0]),
    );
    const near =
      flag === undefined
        ? undefined
        : nearestWord(
            flag.slice(2),
            questions.map(({ field }) => field),
          );
    const flags = questions.map(({ field }) => `--${field}`).join(', ');
    throw new Refusal(
      `${said}.${near === undefined ? '' : ` Did you mean “--${near}”?`} Behind “archive new ${singular}” may stand ${flags}.`,
      { cause: error },
    );
  }
}

async function insistOnLinks(folder: string, questions: readonly Question[], answers: Answers): Promise<void> {
  for (const { field, refersTo } of questions) {
    const named = [answers[field] ?? []].flat();
    if (refersTo === undefined || named.length === 0) continue;
    const ids = (await listRecordFiles(folder, refersTo)).map(({ id }) => id);
    const missing = named.find((id) => !ids.includes(id));
    if (missing === undefined) continue;
    const near = nearestWord(missing, ids);
    throw new Refusal(
      `--${field} ${missing}: there is no such file in ${refersTo}/.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    );
  }
}

const idQuestion: Question = {
  field: 'id',
  says: 'The name of its file and its place in the address of its page, for good.',
  isRequired: true,
  isList: false,
  choices: [],
  refersTo: undefined,
};

/** Links as they are written: an id. */
const links = { reference: () => z.string() } as unknown as Links;

/** What can be made by answering questions. */
const newKinds = {
  outlet: 'outlets',
  entity: 'entities',
  topic: 'topics',
  story: 'stories',
  page: 'pages',
} as const satisfies Record<string, CollectionName>;

export type NewKind = keyof typeof newKinds;
