import { withdrawFacts } from '../publishing/withdraw-facts.ts';
import {
  comparison,
  cutArticle,
  idOf,
  joinArticle,
  onBody,
  pickArticle,
  setField,
  type Desk,
  type Operation,
} from './desk.ts';

/** What editors do to whole records: what has become of one, and what comes back. */
export const recordOperations: Readonly<Record<string, Operation>> = {
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
  const others = new Set([...desk.readable(), ...desk.list('versions')].map(desk.originalOf));
  for (const name of its) if (!others.has(name)) desk.remove(`originals/${name}`);
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
