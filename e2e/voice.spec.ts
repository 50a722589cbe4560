import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from './built-site.ts';
import { readPage, splitSentences } from './own-voice.ts';
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
  { says: /^(?:.* )?\d+ pages?, \d+ sources?(?: \([^)]+\))?$/, where: ['one-text-recorded', 'edited'] },
  { says: /^(?:– says nothing on this|Nothing only here)$/, where: ['read-completely', 'edited'] },
  { says: /^■+ \d+ sources?(?: \(likely\))?, \d+ pages?$/, where: ['one-text-recorded', 'edited'] },
  { says: /^\d+ sources?(?: \(likely\))?, \d+ pages? · Link to this (?:statement|quotation)$/, where: ['edited'] },
  { says: /^.+ · \d+ sources?(?: \(likely\))?$/, where: ['edited'] },
  {
    says: /^Where they come from has not been looked into$/,
    where: ['nothing-decided', 'read-completely', 'read-in-part'],
  },
  { says: /^Where they come from is no more than a guess$/, where: ['agency-guessed'] },
  { says: /^(?:.* )?\d+ pages in 2 languages: not compared$/, where: ['two-languages'] },
  { says: /^.* \d+ pages?, sources not established$/, where: ['read-completely', 'read-in-part'] },
  { says: /^Source not established$/, where: ['read-completely', 'read-in-part'] },
  { says: /^not looked into$/, where: unlooked },
  {
    says: /^No editor has looked into whose text it is or how it came about$/,
    where: [...unlooked, 'one-text-recorded'],
  },
  { says: /^(?:[\w-]+ )?origin not looked into (?:.+ )?not assessed yet$/, where: unlooked },
  { says: /^perhaps North Wire$/, where: ['agency-guessed'] },
  { says: /^(?:[\w-]+ )?perhaps text of North Wire (?:undated )?not assessed yet$/, where: ['agency-guessed'] },
  { says: /^\(inferred, a guess\)$/, where: ['agency-guessed'] },
  { says: /^Paraphrase \(a guess\) of$/, where: ['agency-guessed'] },
  { says: /^(?:[\w-]+ )?text of A report of the mill (?:.*2031 )?not assessed yet$/, where: ['one-text-recorded'] },
  {
    says: /^Articles of one source stand together: they count once$/,
    where: ['read-completely', 'read-in-part', 'edited'],
  },
  // Sameness: copies an editor has found, and those a program proposes.
  { says: /^A program finds 3 of them to be one text$/, where: ['nothing-decided'] },
  { says: /^A program takes these 3 pages for copies of one text$/, where: ['nothing-decided'] },
  { says: /^[\w-]+, [\w-]+ and [\w-]+: proposed as one text$/, where: ['nothing-decided'] },
  { says: /^Proposed by the program$/, where: ['nothing-decided'] },
  { says: /^Articles that may be of one text$/, where: ['nothing-decided'] },
  { says: /^has 6 of these 6 sentences, 2 of them changed$/, where: ['nothing-decided'] },
  { says: /^nobody has decided$/, where: ['nothing-decided'] },
  { says: /^A program takes \d+ pairs? for one utterance$/, where: ['nothing-decided'] },
  { says: /^no editor has looked at that$/, where: ['nothing-decided', 'edited'] },
  { says: /^Likeness, as the program measures it: \d+%$/, where: ['nothing-decided', 'edited'] },
  {
    says: /^What stands below was found by a program and decided by nobody$/,
    where: ['nothing-decided', 'one-text-recorded'],
  },
  { says: /^3 pages that go back to A report of the mill$/, where: ['one-text-recorded'] },
  { says: /^(?:Copies confirm|A copy confirms) nothing$/, where: ['nothing-decided', 'one-text-recorded', 'edited'] },
  {
    says: /^(?:A report of the mill: )?The 3 pages as one text with variants$/,
    where: ['nothing-decided', 'one-text-recorded'],
  },
  { says: /^Figures and names that differ(?: \d+)?$/, where: ['nothing-decided', 'one-text-recorded', 'edited'] },
  {
    says: /^Found by a program in sentences that are nearly the same$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^A page not named prints what the first has, or has no such sentence$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^What the other copies print$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^Copy$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^■+ \d of \d \(1 if pages that have one source, or may have one, count once\)$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^[\w-]+ and in the same words [\w-]+(?: and [\w-]+)*$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  {
    says: /^Found only in pages of one outlet, or in pages that have one source or may have one: \d sentences?$/,
    where: ['nothing-decided', 'one-text-recorded', 'edited'],
  },
  { says: /^(?:No copies found|\d+ articles? of which no copy was found)$/, where: 'anywhere' },
  { says: /^[\w-]+ undated no similar text found$/, where: 'anywhere' },
  { says: /^[\w-]+ undated not compared: another language$/, where: ['two-languages'] },
  { says: /^Sentences in similar words, found by a program or linked by an editor$/, where: 'anywhere' },
  {
    says: /^Squares that stand together have one source, or may have one: they do not confirm each other$/,
    where: 'anywhere',
  },
  { says: /^.+: 3 pages, proposed as one text(?: · Coast Archive)?$/, where: ['nothing-decided'] },
  { says: /^.+: one text in \d copies(?: · .+)?$/, where: ['one-text-recorded', 'edited'] },
  { says: /^.+: \d pages that go back to .+$/, where: ['edited'] },
  { says: /^They need not be one text$/, where: ['edited'] },
  // Silence.
  {
    says: /^(?:Only|Missing) here: \d+ (?:sentences?|statements? that others make)$/,
    where: ['read-completely', 'edited'],
  },
  { says: /^(?:Only one article says|Quoted by one article only) \d+$/, where: ['read-completely', 'edited'] },
  { says: /^No counterpart found by the program: \d+ sentences?$/, where: ['nothing-decided', 'agency-guessed'] },
  { says: /^That is no finding: other words may tell the same$/, where: ['nothing-decided', 'agency-guessed'] },
  {
    says: /^Only an editor who has read all of them can say what one article alone tells$/,
    where: ['nothing-decided', 'agency-guessed'],
  },
  { says: /^One article says, so far \d+$/, where: ['read-in-part'] },
  { says: /^not linked yet$|^No counterpart linked yet: \d+ sentences?$/, where: ['read-in-part'] },
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
  {
    says: /^(?:[Nn]ot compared yet|No editor has read it wholly against another article of its story)$/,
    where: notRead,
  },
  { says: /^What a program finds in them$/, where: untouched },
  { says: /^nobody has decided on it$/, where: untouched },
  // The picture of who copied whom.
  { says: /^What stands in a dashed box is not in this archive$/, where: ['one-text-recorded', 'edited'] },
  { says: /^A dashed line is likely, not certain$/, where: ['edited'] },
  { says: /^(?:.+ )?\(likely\)$/, where: ['edited'] },
  { says: /^Perhaps one text$/, where: ['nothing-decided'] },
  {
    says: /^Where these come from has not been looked into:$/,
    where: ['nothing-decided', 'two-languages', 'read-completely', 'read-in-part'],
  },
  { says: /^Where these come from is no more than a guess:$/, where: ['agency-guessed'] },
  { says: /^[\w-]+ perhaps North Wire$/, where: ['agency-guessed'] },
  {
    says: /^The program has found no copies among these articles$/,
    where: ['agency-guessed', 'read-completely', 'read-in-part'],
  },
  { says: /^They are in different languages: not compared$/, where: ['two-languages'] },
  { says: /^[\w-]+ not assessed yet$/, where: Object.keys(stories) },
  { says: /^All that a program finds$/, where: ['nothing-decided', 'one-text-recorded'] },
  // What squares mean in a list of stories.
  { says: /^Filled squares that stand together go back to one source or are one text$/, where: 'anywhere' },
  { says: /^of hollow ones nobody has established where they come from$/, where: 'anywhere' },
  {
    says: /^(?:(?:[\w-]+: )?Not assessed yet|not assessed yet|1, not assessed yet|undated)$/,
    where: Object.keys(stories),
  },
  { says: /^\d articles? (?:is|are) undated and not in the timeline$/, where: Object.keys(stories) },
  { says: /^(?:.+: )?\d+ articles, not yet compared(?: · .+)?$/, where: untouched },
  { says: /^(?:.+: )?\d+ articles, compared in part(?: · .+)?$/, where: ['read-in-part'] },
  { says: /^(?:.+: )?\d+ articles compared(?: · .+)?$/, where: ['read-completely', 'edited'] },
  { says: /^What a program finds in the sentences$/, where: ['read-completely', 'edited'] },
  // Names of things.
  {
    says: /^(?:Text of|As a source|Read them side by side|The same event elsewhere|[\w -]+ undated)$/,
    where: 'anywhere',
  },
];

const date = /\b4 March 2031, 06:10 UTC\b/;

/** What may be said on them where no one story is meant. */
const ofAll: { says: RegExp }[] = [
  { says: /^(?:Undated articles(?: · [\w ]+|:? \d+ articles?)?|Standing as a source)$/ },
  { says: /^March 2031 · \d pages(?:, 1 source| in 2 languages: not compared)$/ },
  { says: /^North Wire perhaps text of 2 articles$/ },
  { says: /^Perhaps its text in 2 articles$/ },
  {
    says: /^The words of an article are its outlet's own: editing only removes what belonged to the page around them$/,
  },
  { says: /^Many tellings of an event may be copies of a few texts$/ },
  {
    says: /^Pages are not sources: count what the records say they go back to, and where nobody has looked, count nothing$/,
  },
  { says: /^A letter from A to F grades an article as a source, a number from 1 to 6 its information/ },
  { says: /^Read them before you quote$/ },
  { says: /^What nobody has established yet is null in the data and named under$/ },
  { says: /^Beside every article, at the same address: original\.txt \(the bytes as they were received\)$/ },
  {
    says: /^original\.bin \(the same in its place, where they are no text but a PDF, a picture, a recording\)$/,
  },
  { says: /^timemap\.json \(the same as JSON, if it has earlier versions\)$/ },
  {
    says: /^Beside every story: collation\.json \(.+, and apart from it what a program proposes and nobody has decided\)$/,
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

test('home, lists and the pages of outlets say no more than is known of some story', () => {
  const said = listSaid(sites.undecided.folder, (file) => isOfAll(file));
  expect(said.length).toBeGreaterThan(50);
  expect(sayUnlisted(said)).toEqual([]);
});

test('what is handed to programs in words says no more than is known of some story', () => {
  const { folder } = sites.undecided;
  const files = listFiles(folder).filter((file) => /(?:^llms\.txt|\/?feed\.(?:xml|json))$/.test(file));
  const said = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(/<[^>]+>|\\n/g, ' … ');
    return splitSentences(text.replaceAll(/[\n“”]|"[^"]*":/g, ' … ')).map((sentence) => ({ file, sentence }));
  });
  expect(said.length).toBeGreaterThan(50);
  expect(sayUnlisted(said)).toEqual([]);
});

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

test('in German stands at every place of a page what stands there in English, and none of these sentences in English', () => {
  const { german, archive } = sites;
  const pages = listFiles(german.folder).filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(listFiles(archive.folder).filter((file) => file.endsWith('.html')));
  const other = pages.filter(
    (file) => String(listPlaces(german.folder, file)) !== String(listPlaces(archive.folder, file)),
  );
  expect(other).toEqual([]);
  const english = listSaid(german.folder, (file) => !file.startsWith('/about/data/')).filter(
    ({ sentence }) => telling.test(sentence) && voice.some(({ says }) => says.test(sentence)),
  );
  expect(english).toEqual([]);
});

test('every sentence that is listed is said somewhere', () => {
  const said = [sites.undecided, sites.archive].flatMap(({ folder }) => listSaid(folder, () => true));
  const unsaid = voice.filter(({ says }) => !said.some(({ sentence }) => says.test(sentence)));
  expect(unsaid.map(({ says }) => String(says))).toEqual([]);
});

/** Sentences on these matters that neither a story nor what is said of all stories may have. */
function sayUnlisted(said: { file: string; sentence: string }[]): string[] {
  const unknown = said.filter(({ sentence }) => {
    if (!telling.test(sentence)) return false;
    // Where a list names the story of an article, it may say of it what is known in that story.
    const [state, story] = Object.entries(stories).find(([, { title }]) => sentence.endsWith(` ${title}`)) ?? [];
    if (state !== undefined && story)
      return !voice.some(
        ({ says, where }) =>
          isIn(where, state as State) && says.test(sentence.slice(0, -story.title.length - 1).replace(date, 'undated')),
      );
    return ![...voice, ...ofAll].some(({ says }) => says.test(sentence));
  });
  return [...new Set(unknown.map(({ file, sentence }) => `${file}: ${sentence}`))];
}

/** Pages of no one story or article; what is explained below `about/`, and how to search, stands there for every archive. */
function isOfAll(file: string): boolean {
  return !/^\/(?:(?:stories|articles)\/[a-z]+-|about\/.|search\/)/.test(file);
}

function isIn(where: 'anywhere' | State[], state: State): boolean {
  return where === 'anywhere' || where.includes(state);
}

/** What a page is made of below its head, without its words: elements by their names and classes, and where they lead. */
function listPlaces(folder: string, file: string): string[] {
  const html = readFileSync(join(folder, file), 'utf8');
  return [...html.slice(html.indexOf('<main')).matchAll(/<[a-z][\w-]*|\b(?:class|href)="[^"]*"/g)].map(
    ([part]) => part,
  );
}

/** The sentences of the archive's own voice in the pages of a story. */
function listSaid(folder: string, isOf: (file: string) => boolean): { file: string; sentence: string }[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('index.html') && !file.includes('/original/') && isOf(`/${file}`))
    .flatMap((file) => readPage(readFileSync(join(folder, file), 'utf8')).map((sentence) => ({ file, sentence })));
}
