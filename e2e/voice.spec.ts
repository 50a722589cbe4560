import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { listFiles } from './built-site.ts';
import { sites } from './sites.ts';
import { stories } from './undecided/stories.ts';

/** What is known of a story: the id of one in the archive that editors have hardly begun on, or that of a whole edition. */
type State = keyof typeof stories | 'edited';

const untouched: State[] = ['nothing-decided', 'one-text-recorded', 'agency-guessed', 'two-languages'];
const notRead: State[] = [...untouched, 'read-in-part'];
const unlooked: State[] = ['nothing-decided', 'two-languages', 'read-completely', 'read-in-part'];

/**
 * Every sentence of the archive's own voice on sources, sameness, silence and who has compared what, with the states of
 * knowledge that support it.
 */
const voice: { says: RegExp; where: 'anywhere' | State[] }[] = [
  // Sources: how many, whose text an article is.
  { says: /^\d+ pages?, \d+ sources?(?: \([^)]+\))?(?:: .+)?$/, where: ['one-text-recorded', 'edited'] },
  { says: /^.* \d+ sources?(?: \(likely\))?, \d+ pages?$/, where: ['one-text-recorded', 'edited'] },
  {
    says: /^Where they come from has not been looked into$/,
    where: ['nothing-decided', 'read-completely', 'read-in-part'],
  },
  { says: /^Where they come from is no more than a guess$/, where: ['agency-guessed'] },
  { says: /^\d+ pages in two languages: not compared$/, where: ['two-languages'] },
  { says: /^.* \d+ pages?, sources not established$/, where: ['read-completely', 'read-in-part'] },
  { says: /^Source not established$/, where: ['read-completely', 'read-in-part'] },
  { says: /^not looked into$/, where: unlooked },
  {
    says: /^No editor has looked into whose text it is or how it came about$/,
    where: [...unlooked, 'one-text-recorded'],
  },
  { says: /^[\w-]+ origin not looked into .+ not assessed yet$/, where: unlooked },
  { says: /^perhaps North Wire$/, where: ['agency-guessed'] },
  { says: /^[\w-]+ perhaps text of North Wire undated not assessed yet$/, where: ['agency-guessed'] },
  { says: /^\(inferred, a guess\)$/, where: ['agency-guessed'] },
  { says: /^[\w-]+ text of A report of the mill undated not assessed yet$/, where: ['one-text-recorded'] },
  {
    says: /^Articles that go back to one source stand together: they count once$/,
    where: ['read-completely', 'read-in-part', 'edited'],
  },
  // Sameness: copies an editor has found, and those a program proposes.
  { says: /^A program finds three of them to be one text$/, where: ['nothing-decided'] },
  { says: /^A program takes these 3 pages for copies of one text$/, where: ['nothing-decided'] },
  { says: /^[\w-]+, [\w-]+, [\w-]+ proposed as one text$/, where: ['nothing-decided'] },
  { says: /^Proposed by the program$/, where: ['nothing-decided'] },
  { says: /^One text as a program finds$/, where: ['nothing-decided'] },
  { says: /^Articles that are nearly the same text$/, where: ['nothing-decided'] },
  { says: /^6 of its 6, 2 of them changed [\w-]+ undated$/, where: ['nothing-decided'] },
  { says: /^nobody has decided$/, where: ['nothing-decided'] },
  { says: /^A program takes \d+ further pairs? for one utterance$/, where: ['nothing-decided', 'edited'] },
  { says: /^no editor has looked at that$/, where: ['nothing-decided', 'edited'] },
  {
    says: /^What stands below was found by a program and decided by nobody$/,
    where: ['nothing-decided', 'one-text-recorded'],
  },
  { says: /^3 pages that go back to A report of the mill$/, where: ['one-text-recorded'] },
  { says: /^(?:Copies confirm|A copy confirms) nothing$/, where: ['nothing-decided', 'one-text-recorded', 'edited'] },
  {
    says: /^(?:A report of the mill: the|The) 3 pages as one text with variants$/,
    where: ['nothing-decided', 'one-text-recorded'],
  },
  { says: /^Figures and names that differ between copies$/, where: ['nothing-decided', 'one-text-recorded', 'edited'] },
  {
    says: /^Found by a program in sentences that are nearly the same$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^A copy not named prints what the first has, or has no such sentence$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^(?:In other copies|Copy)$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^■+ \d of \d , 1 if pages of one text or source count once$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^[\w-]+ and in the same words [\w-]+(?:, [\w-]+)*$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^In pages of one text, source or outlet only \d rows$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  { says: /^(?:Copies of one text|\d+ articles? of which no copy was found)$/, where: 'anywhere' },
  { says: /^[\w-]+ undated no like text found$/, where: 'anywhere' },
  { says: /^[\w-]+ undated not compared: another language$/, where: ['two-languages'] },
  { says: /^Sentences with like words, found by a program or linked by an editor$/, where: 'anywhere' },
  {
    says: /^squares that stand together go back to one source, are copies of one text or look like it, and confirm nothing$/,
    where: 'anywhere',
  },
  { says: /^.+: 3 pages, proposed as one text(?: · Coast Archive)?$/, where: ['nothing-decided'] },
  { says: /^.+: one text in \d copies(?: · .+)?$/, where: ['one-text-recorded', 'edited'] },
  { says: /^.+: \d pages that go back to .+$/, where: ['edited'] },
  { says: /^They need not be one text$/, where: ['edited'] },
  // Silence.
  { says: /^(?:Silent|Nothing only here|Only here, missing here)$/, where: ['read-completely', 'edited'] },
  { says: /^(?:Only here|Missing here):(?: .+)?$/, where: ['read-completely', 'edited'] },
  { says: /^.+ Only here (?:\d+ sources?, )?1 page$/, where: ['read-completely', 'edited'] },
  { says: /^One article only$/, where: ['read-completely', 'edited'] },
  { says: /^No counterpart found by the program \d+ sentences?$/, where: ['nothing-decided', 'agency-guessed'] },
  { says: /^That is no finding: other words may tell the same$/, where: ['nothing-decided', 'agency-guessed'] },
  {
    says: /^Only an editor who has read all of them can say what one article alone tells$/,
    where: ['nothing-decided', 'agency-guessed'],
  },
  { says: /^.+ One article so far 1 page$|^One article so far$/, where: ['read-in-part'] },
  { says: /^(?:Without a counterpart so far|Not linked yet)$|^No counterpart linked yet:/, where: ['read-in-part'] },
  // Who has compared and judged what.
  { says: /^An editor has read parts of these articles against each other$/, where: ['read-in-part'] },
  { says: /^Nobody has compared these articles$/, where: untouched },
  {
    says: /^An editor has read every one of these articles against every other$/,
    where: ['read-completely', 'edited'],
  },
  { says: /^What a program finds in the articles$/, where: untouched },
  { says: /^nobody has compared them: .+$/, where: untouched },
  {
    says: /^What each article says on the same matters, and what became of every quotation: .+$/,
    where: ['read-completely', 'read-in-part', 'edited'],
  },
  { says: /^not compared yet$/, where: notRead },
  { says: /^Compare the tellings : what a program finds in them, which nobody has decided on$/, where: untouched },
  {
    says: /^(?:(?:[\w-]+: )?Not assessed yet|not assessed yet|1, not assessed yet|undated)$/,
    where: Object.keys(stories),
  },
  { says: /^\d articles? (?:is|are) undated and not in the picture$/, where: Object.keys(stories) },
  // Names of things.
  {
    says: /^(?:Text of|Read side by side|The same story in other outlets|[\w -]+ undated|[\w -]+: the tellings compared(?: · [\w ]+)?)$/,
    where: 'anywhere',
  },
];

/** What a sentence on these matters has in it. */
const telling =
  /\b(?:sources?|independent|silent|only|missing|same|cop(?:y|ies)|goe?s? back|compared|program|likely|perhaps|guess(?:ed)?|known|looked|counterpart|linked|nobody|so far|read|decided|proposed|established|text of|one text|assessed|undated)\b/i;

for (const state of Object.keys(stories)) {
  test(`of the story “${state}” no page says more than is known`, () => {
    const said = listSaid(sites.undecided.folder, (file) => file.includes(`/${state}/`) || file.includes(`/${state}-`));
    expect(said.length).toBeGreaterThan(20);
    const unknown = said.filter(
      ({ sentence }) =>
        telling.test(sentence) && !voice.some(({ says, where }) => isIn(where, state) && says.test(sentence)),
    );
    expect([...new Set(unknown.map(({ file, sentence }) => `${file}: ${sentence}`))]).toEqual([]);
  });
}

test('of a whole edition no page says what only an undecided story may say', () => {
  const said = listSaid(sites.archive.folder, (file) => /^\/(?:stories|articles)\/\d{4}-/.test(file));
  const wrong = said.filter(({ sentence }) => {
    const rows = voice.filter(({ says }) => says.test(sentence));
    return rows.length > 0 && !rows.some(({ where }) => isIn(where, 'edited'));
  });
  expect([...new Set(wrong.map(({ file, sentence }) => `${file}: ${sentence}`))]).toEqual([]);
  for (const { says } of voice.filter(({ where }) => where.length === 2 && isIn(where, 'edited')).slice(0, 2))
    expect(
      said.some(({ sentence }) => says.test(sentence)),
      String(says),
    ).toBe(true);
});

test('every sentence that is listed is said somewhere', () => {
  const said = [sites.undecided, sites.archive].flatMap(({ folder }) => listSaid(folder, () => true));
  const unsaid = voice.filter(({ says }) => !said.some(({ sentence }) => says.test(sentence)));
  expect(unsaid.map(({ says }) => String(says))).toEqual([]);
});

function isIn(where: 'anywhere' | State[], state: State): boolean {
  return where === 'anywhere' || where.includes(state);
}

/** The sentences of the archive's own voice in the pages of a story. */
function listSaid(folder: string, isOf: (file: string) => boolean): { file: string; sentence: string }[] {
  return listFiles(folder)
    .filter(
      (file) =>
        file.endsWith('index.html') &&
        !file.includes('/original/') &&
        /^(?:stories|articles)\//.test(file) &&
        isOf(`/${file}`),
    )
    .flatMap((file) => readPage(readFileSync(join(folder, file), 'utf8')).map((sentence) => ({ file, sentence })));
}

/** The title, the description and the text of a page. */
function readPage(html: string): string[] {
  const heads = [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/];
  return [...heads.flatMap((head) => split(head.exec(html)?.[1] ?? '')), ...readVoice(parse(html))];
}

/** The text of the smallest blocks of a page, in sentences, without archived words. */
function readVoice(node: Html.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child) || isApart(child)) return [];
    if (!isBlock(child) || holdsBlock(child)) return [...ownText(child), ...readVoice(child)];
    return split(textOf(child));
  });
}

function ownText(element: Html.Element): string[] {
  return isBlock(element)
    ? split(
        element.childNodes
          .map((one) =>
            (tree.isElementNode(one) && holdsBlock(one)) || (tree.isElementNode(one) && isBlock(one))
              ? ''
              : textOf(one),
          )
          .join(''),
      )
    : [];
}

function split(text: string): string[] {
  return (
    text
      .split(/(?<=[.;!?])\s+|…/)
      .map((one) => one.replaceAll(/\s+/g, ' ').trim().replace(/[.;]$/, ''))
      // Addresses and citations have the ids of stories in them.
      .filter((one) => one !== '' && !one.includes('://'))
  );
}

function textOf(node: Html.ChildNode): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node)) return '';
  return isApart(node) ? ' … ' : node.childNodes.map(textOf).join('');
}

/** Whether it holds archived words, or nothing that is read. */
function isApart({ tagName, attrs }: Html.Element): boolean {
  const names = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  return (
    names.some((name) => name === 'archived' || name === 'citation') ||
    ['script', 'style', 'template', 'head', 'footer', 'nav'].includes(tagName)
  );
}

function isBlock({ tagName }: Html.Element): boolean {
  return blocks.has(tagName);
}

function holdsBlock(element: Html.Element): boolean {
  return element.childNodes.some((child) => tree.isElementNode(child) && (isBlock(child) || holdsBlock(child)));
}

const blocks = new Set(
  'article aside blockquote caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 header label legend li main ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
