import { withdrawFacts } from '../withdraw-facts.ts';
import { reviseFacts } from '../revise-facts.ts';
import { cutArticle, idOf, joinArticle, setField, type Desk, type Operation } from './desk.ts';

/** What editors do to whole files: originals, versions, ids, what has become of a record, stories and their apparatus. */
export const recordOperations: Readonly<Record<string, Operation>> = {
  'an original is edited': (desk) => onOriginal(desk, (text) => `${text}More.\n`),
  'an original is edited, and its checksum': (desk) => onOriginal(desk, (text) => `${text}More.\n`, true),
  'an original is cut': (desk) => onOriginal(desk, (text) => text.slice(0, -20), true),
  'an original is deleted': (desk) => desk.remove(desk.pick(desk.list('originals')) ?? 'originals/none'),
  'an original is renamed': (desk) => {
    const file = desk.pick(desk.list('originals')) ?? '';
    const to = `renamed-${desk.below(100)}.txt`;
    desk.rename(file, `originals/${to}`);
    if (desk.chance(0.8)) desk.everywhere(`file: ${file.slice(10)}`, `file: ${to}`);
  },
  'an original gets capitals': (desk) => {
    const file = desk.pick(desk.list('originals')) ?? '';
    desk.rename(file, `originals/${file.slice(10).toUpperCase().replace('.TXT', '.txt')}`);
    if (desk.chance(0.5))
      desk.everywhere(`file: ${file.slice(10)}`, `file: ${file.slice(10).toUpperCase().replace('.TXT', '.txt')}`);
  },
  'two originals change places': (desk) => {
    const [a, b] = [pickArticle(desk), pickArticle(desk)];
    const [one, two] = [desk.read(`originals/${desk.originalOf(a)}`), desk.read(`originals/${desk.originalOf(b)}`)];
    desk.write(`originals/${desk.originalOf(a)}`, `${two}${one}`);
    desk.resum(a);
  },
  'an article names another original': (desk) => {
    const file = pickArticle(desk);
    const copy = `originals/copy-${desk.originalOf(file)}`;
    desk.write(copy, `${desk.read(`originals/${desk.originalOf(file)}`)}${desk.chance(0.5) ? '' : 'More.\n'}`);
    desk.edit(file, (text) => text.replace(/^ {2}file: .*/m, `  file: ${copy.slice(10)}`));
    desk.resum(file);
  },
  'an original is read as another kind': (desk) =>
    desk.edit(pickArticle(desk), (text) =>
      desk.chance(0.5)
        ? text.replace('mediaType: text/plain', 'mediaType: text/html')
        : text.replace('mediaType: text/plain', 'mediaType: text/plain\n  charset: windows-1252'),
    ),

  'an article is revised': (desk) => revise(desk, pickArticle(desk)),
  'an article is revised and a sentence taken out': (desk) => {
    const file = pickArticle(desk);
    revise(desk, file);
    onBody(desk, file, (paragraphs) => paragraphs.with(-1, (paragraphs.at(-1) ?? '').replace(/(?<=\. )[^.]*\.$/, '')));
  },
  'an article is revised and its first paragraph taken out': (desk) => {
    const file = pickArticle(desk);
    if (/^passages:/m.test(desk.read(file))) return;
    revise(desk, file);
    const count = cutArticle(desk.read(file)).paragraphs.length;
    onBody(desk, file, (paragraphs) => paragraphs.slice(1));
    const ids = Array.from({ length: count - 1 }, (_, index) => `p${index + 2}`);
    if (desk.chance(0.7) && ids.length > 0)
      desk.edit(file, (text) => setField(text, 'passages', `[${ids.join(', ')}]`));
  },
  'a version is counted up or down': (desk) =>
    desk.edit(pickArticle(desk), (text) => setField(text, 'version', desk.pick(['1', '2', '3', undefined]))),
  'an older version is deleted': (desk) => desk.remove(desk.pick(desk.list('versions')) ?? 'versions/none'),
  'an older version is renamed': (desk) => {
    const file = desk.pick(desk.list('versions'));
    if (file) desk.rename(file, file.replace(/v\d+/, `v${desk.below(3) + 1}`));
  },
  'an older version is overwritten with the text': (desk) => {
    const file = desk.pick(desk.list('versions'));
    if (file) desk.edit(file, () => desk.read(`articles/${file.split('/')[1] ?? ''}.md`));
  },
  'an older version becomes the text again': (desk) => {
    const file = desk.pick(desk.list('versions'));
    const article = `articles/${file?.split('/')[1] ?? ''}.md`;
    if (!file || desk.read(article) === '') return;
    const version = /^version: .*$/m.exec(desk.read(article))?.[0].slice(9);
    desk.write(article, setField(desk.read(file), 'version', desk.chance(0.7) ? version : undefined));
  },
  'the older versions go': (desk) => {
    const file = pickArticle(desk);
    desk.remove(`versions/${idOf(file)}`);
    desk.edit(file, (text) => setField(text, 'version', undefined));
  },

  'a record is moved': (desk) => {
    const file = pickRecord(desk);
    moveRecord(desk, file, `${idOf(file).slice(0, 60)}-${desk.below(9)}`);
  },
  'a record is renamed and nothing left': (desk) => {
    const file = pickRecord(desk);
    moveRecord(desk, file, `${idOf(file).slice(0, 60)}-${desk.below(9)}`);
    desk.remove(file);
  },
  'a record gets a year for an id': (desk) => moveRecord(desk, pickRecord(desk), `20${desk.below(90) + 10}`),
  'a record is put into a sub-folder': (desk) => {
    const file = pickRecord(desk);
    desk.rename(
      file,
      file.replace(/\/[^/]+$/, (name) => `/some${name}`),
    );
  },
  'a record stands twice': (desk) => {
    const file = pickRecord(desk);
    desk.write(
      file.replace(/\/[^/]+$/, (name) => `/again${name}`),
      desk.read(file),
    );
  },
  'a record leads to another': (desk) => {
    const [from, to] = pickTwo(desk);
    if (desk.chance(0.7)) desk.everywhere(idOf(from), idOf(to));
    desk.write(from, retiredFile(from, `moved: ${idOf(to)}`));
    if (desk.chance(0.7)) desk.remove(`versions/${idOf(from)}`);
  },
  'a record becomes two': (desk) => {
    const [one, two] = pickTwo(desk);
    const [id, text] = [idOf(one), desk.read(one)];
    const parts = desk.chance(0.7)
      ? [`${id.slice(0, 60)}-a`, `${id.slice(0, 60)}-b`]
      : [`${id.slice(0, 60)}-a`, idOf(two)];
    if (desk.chance(0.7)) desk.everywhere(id, parts[0] ?? '');
    const { facts, paragraphs } = cutArticle(text);
    const cut = desk.below(paragraphs.length + 1);
    for (const [index, part] of parts.entries()) {
      const file = one.replace(id, part);
      if (desk.list('articles').includes(file)) continue;
      const its = index === 0 ? paragraphs.slice(0, cut) : paragraphs.slice(desk.chance(0.8) ? cut : cut + 1);
      desk.write(
        file,
        one.startsWith('articles/')
          ? joinArticle({ facts: setField(facts, 'version', undefined), paragraphs: its })
          : text,
      );
      if (desk.chance(0.2))
        onBody(desk, file, (words) => words.map((word) => word.replace(/ \w+$/, ' [$&](https://part.example/)')));
    }
    desk.write(one, retiredFile(one, `split: [${parts.join(', ')}]`));
    if (desk.chance(0.7)) desk.remove(`versions/${id}`);
  },
  'a record is deleted': (desk) => desk.remove(pickRecord(desk)),
  'two records lead to each other': (desk) => {
    const [one, two] = pickTwo(desk);
    desk.write(one, retiredFile(one, `moved: ${idOf(two)}`));
    if (desk.chance(0.5)) desk.write(two, retiredFile(two, `moved: ${idOf(one)}`));
  },
  'a record is withdrawn by hand': (desk) => {
    const file = pickRecord(desk);
    if (file.startsWith('articles/')) {
      desk.edit(file, (text) => `${cutArticle(text).facts.replace(/---\n$/, '')}${byHand}---\n`);
      if (desk.chance(0.7)) desk.remove(`originals/${desk.originalOf(file)}`);
      if (desk.chance(0.7)) desk.remove(`versions/${idOf(file)}`);
      return;
    }
    const name = /^(?:name|title): .*$/m.exec(desk.read(file))?.[0] ?? '';
    desk.write(file, retiredFile(file, `${name}\n${byHand.trim()}`));
  },
  'an article is withdrawn as the command does it': (desk) => withdraw(desk, pickArticle(desk)),
  'a withdrawal is told otherwise': (desk) => {
    const file = desk.pick(desk.articles().filter((one) => /^withdrawn:/m.test(desk.read(one))));
    if (!file) return;
    desk.edit(
      file,
      (text) =>
        desk.pick([
          text.replace(/ground: \w+/, 'ground: error'),
          text.replace(/date: "2031-06-\d\d"/, 'date: "2031-06-30"'),
          setField(text, 'withdrawn', undefined),
          text.replace(/sha256: \w{4}/, 'sha256: 0000'),
          text.replace(/^title: .*/m, 'title: Something else'),
        ]) ?? text,
    );
  },
  'a withdrawn article moves': (desk) => {
    const file = desk.pick(desk.articles().filter((one) => /^withdrawn:/m.test(desk.read(one))));
    if (file) moveRecord(desk, file, `${idOf(file).slice(0, 60)}-${desk.below(9)}`);
  },
  'a file of an old state comes back': (desk) => {
    const old = desk.pick(desk.backups);
    const file = desk.pick([...desk.articles(), pickRecord(desk)]);
    if (!old || !file) return;
    desk.copy(`${old}/${file}`, file);
    desk.copy(`${old}/originals`, 'originals');
    if (desk.chance(0.5)) desk.copy(`${old}/versions/${idOf(file)}`, `versions/${idOf(file)}`);
  },
  'all files of an old state come back': (desk) => {
    const old = desk.pick(desk.backups);
    if (!old) return;
    for (const kind of ['articles', 'originals', ...(desk.chance(0.7) ? comparison : [])]) {
      if (desk.chance(0.7)) desk.remove(kind);
      desk.copy(`${old}/${kind}`, kind);
    }
  },
  'an article becomes a new one': (desk) => {
    const file = pickArticle(desk);
    const id = `2031-07-0${desk.below(9) + 1}-${desk.pick(['gazette', 'ferry', 'wire']) ?? ''}`;
    const text = ['story', 'siglum', 'version', 'corrections'].reduce(
      (rest, name) => setField(rest, name, undefined),
      desk.read(file),
    );
    if (text !== '' && desk.read(`articles/${id}.md`) === '') desk.write(`articles/${id}.md`, text);
  },

  'a claim or quotation gets another id': (desk) => onEntries(desk, (text) => text.replace(/- id: (\w+)/, '- id: $1x')),
  'a claim or quotation is retired': (desk) =>
    onEntries(desk, (text) => {
      const id = /- id: (\w+)/.exec(text)?.[1] ?? 'none';
      const cut = /^(?:retired|unknown):/m.test(text) ? text : text.replace(/- id: \w+/, `- id: ${id}x`);
      return `${cut}retired:\n  - id: ${id}\n    says: It was told twice.\n${desk.chance(0.5) ? `    moved: ${id}x\n` : ''}`;
    }),
  'retired entries are forgotten': (desk) => onEntries(desk, (text) => text.replace(/^retired:\n(?: .*\n)*/m, '')),
  'a file on a story is deleted': (desk) => desk.remove(`${desk.pick(comparison) ?? ''}/old-bridge.yaml`),
  'a mark is changed': (desk) =>
    desk.edit(pickArticle(desk), (text) =>
      text.replace(/^siglum: .*/m, `siglum: ${desk.pick(['HG', 'FT', 'X', 'HAG']) ?? ''}`),
    ),
  'an article leaves its story or joins it': (desk) =>
    desk.edit(pickArticle(desk), (text) =>
      text.includes('\nstory: ')
        ? text.replace(/^(?:story|siglum): .*\n/gm, '')
        : setField(setField(text, 'story', 'old-bridge'), 'siglum', desk.pick(['A', 'B', undefined])),
    ),
  'a date is changed': (desk) =>
    desk.edit(pickArticle(desk), (text) => text.replace(/date: "203\d/, `date: "203${desk.below(3) + 1}`)),
  'a topic, outlet or grade is changed': (desk) =>
    desk.edit(
      pickArticle(desk),
      (text) =>
        desk.pick([
          text.replace(/^topics: .*/m, 'topics: [traffic]'),
          text.replace(/^outlet: .*/m, 'outlet: harbour-gazette'),
          text.replace(/source: \w/, 'source: D'),
        ]) ?? text,
    ),
};

/** Moves a record as the handbook says: the file with its versions, every mention of its id, and a file that leads on. */
export function moveRecord(desk: Desk, file: string, to: string): void {
  const [id, text] = [idOf(file), desk.read(file)];
  if (text === '' || id === to) return;
  const target = file.replace(id, to);
  if (desk.read(target) !== '') return;
  desk.rename(file, target);
  desk.rename(`versions/${id}`, `versions/${to}`);
  if (file.startsWith('stories/'))
    for (const kind of comparison) {
      desk.rename(`${kind}/${id}.yaml`, `${kind}/${to}.yaml`);
      desk.edit(`${kind}/${to}.yaml`, (its) => its.replace(/^story: .*/m, `story: ${to}`));
    }
  for (const one of [
    ...desk.list('articles'),
    ...desk.list('versions'),
    ...desk.list('topics'),
    ...desk.list('stories'),
    ...comparison.flatMap(desk.list),
  ])
    desk.edit(one, (its) => its.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])(?!\\.txt)`, 'g'), to));
  desk.write(file, retiredFile(file, `moved: ${to}`));
}

/** Opens a new version of an article as the command does. */
export function revise(desk: Desk, file: string): void {
  const text = desk.read(file);
  const version = Number(/^version: (\d+)$/m.exec(text)?.[1] ?? 1);
  if (text === '' || /^(?:moved|split|withdrawn):/m.test(text)) return;
  desk.write(`versions/${idOf(file)}/v${version}.md`, text);
  desk.write(file, reviseFacts(text, { version: version + 1, date: '2031-06-01', says: 'They said so.' }));
}

/** Withdraws an article as the command does. */
export function withdraw(desk: Desk, file: string): void {
  const text = desk.read(file);
  if (text === '' || /^(?:moved|split|withdrawn):/m.test(text)) return;
  const its = [file, ...desk.list(`versions/${idOf(file)}`)].map(desk.originalOf);
  desk.write(
    file,
    withdrawFacts(text, { date: `2031-06-0${desk.below(9) + 1}`, ground: 'rights', says: 'They asked.' }),
  );
  desk.remove(`versions/${idOf(file)}`);
  const others = [...desk.readable(), ...desk.list('versions')].map(desk.originalOf);
  for (const name of its) if (!others.includes(name)) desk.remove(`originals/${name}`);
}

/** Changes the paragraphs of an article. */
export function onBody(desk: Desk, file: string, change: (paragraphs: string[]) => string[]): void {
  desk.edit(file, (text) => {
    const { facts, paragraphs } = cutArticle(text);
    return paragraphs.length === 0 ? text : joinArticle({ facts, paragraphs: change(paragraphs) });
  });
}

function onOriginal(desk: Desk, change: (text: string) => string, isSummed = false): void {
  const older = desk.list('versions');
  const file = (older.length > 0 && desk.chance(0.3) ? desk.pick(older) : undefined) ?? pickArticle(desk);
  desk.edit(`originals/${desk.originalOf(file)}`, change);
  if (isSummed) desk.resum(file);
}

function onEntries(desk: Desk, change: (text: string) => string): void {
  desk.edit(desk.pick([...desk.list('claims'), ...desk.list('quotations')]) ?? 'none', change);
}

function pickArticle(desk: Desk): string {
  return desk.pick(desk.readable()) ?? 'articles/none.md';
}

function pickRecord(desk: Desk): string {
  const kind = desk.chance(0.6) ? 'articles' : (desk.pick(['stories', 'topics', 'entities', 'outlets']) ?? '');
  return desk.pick(desk.list(kind)) ?? 'articles/none.md';
}

function pickTwo(desk: Desk): [string, string] {
  const one = pickRecord(desk);
  return [one, desk.pick(desk.list(one.split('/')[0] ?? '')) ?? one];
}

function retiredFile(file: string, says: string): string {
  return file.endsWith('.yaml') ? `${says}\n` : `---\n${says}\n---\n`;
}

const byHand = 'withdrawn: { date: "2031-06-15", ground: privacy, says: They asked. }\n';
const comparison = ['claims', 'quotations', 'correspondences', 'derivations'];
