import { cutArticle, idOf, onBody, setField, type Desk, type Operation } from './desk.ts';
import { enterLines } from './ledger-operations.ts';
import { moveRecord, withdraw } from './record-operations.ts';
import { revise } from './version-operations.ts';

/** What editors do as the handbook says: no check may ever find fault with it. */
export const lawfulOperations: Readonly<Record<string, Operation>> = {
  'a grade is changed': (desk) => {
    const file = pickFree(desk);
    desk.edit(file, (text) => text.replace(/summary: .*/, `summary: Doubt number ${desk.below(99)}.`));
  },
  'topics are changed': (desk) =>
    desk.edit(pickFree(desk), (text) => {
      const topics = desk.list('topics').filter((file) => !/^moved:/m.test(desk.read(file)));
      return setField(text, 'topics', `[${desk.pick(topics.map(idOf)) ?? ''}]`);
    }),
  'a topic is added': (desk) =>
    desk.write(`topics/topic-${desk.below(1000)}.yaml`, 'name: Another\nscope: What belongs to nothing else.\n'),
  'an outlet is described anew': (desk) =>
    desk.edit('outlets/ferry-times.yaml', (text) => text.replace(/profile: .*/, `profile: Site ${desk.below(99)}.`)),
  'an article is added': (desk) => {
    const [id, text] = [`2031-08-0${desk.below(9) + 1}-ferry-times-${desk.below(100)}`, desk.read(pickFree(desk))];
    if (text === '' || desk.articles().some((file) => idOf(file) === id)) return;
    const fresh = ['version', 'corrections', 'passages'].reduce((rest, name) => setField(rest, name, undefined), text);
    desk.write(`articles/${id}.md`, fresh);
  },
  'an article is revised, and its last sentence goes': (desk) => {
    const file = pickFree(desk);
    revise(desk, file);
    onBody(desk, file, (paragraphs) =>
      paragraphs.with(paragraphs.length - 1, (paragraphs.at(-1) ?? '').replace(/(?<=\. )[^.]*\.$/, '').trim()),
    );
  },
  'an article is revised, and a link comes in': (desk) => {
    const file = pickFree(desk);
    revise(desk, file);
    onBody(desk, file, (paragraphs) =>
      paragraphs.with(paragraphs.length - 1, (paragraphs.at(-1) ?? '').replace(/^(\w+)/, '[$1](https://new.example/)')),
    );
  },
  'an article moves': (desk) => {
    const file = pickFree(desk);
    moveRecord(desk, file, `${idOf(file).slice(0, 60)}-${desk.below(100)}`);
  },
  'an article is divided': (desk) => {
    const file = pickFree(desk);
    const text = desk.read(file);
    const { facts, paragraphs } = cutArticle(text);
    if (
      paragraphs.length < 2 ||
      desk.list('versions').some((one) => one.includes(`/${idOf(file)}/`)) ||
      /^version:/m.test(facts)
    )
      return;
    const parts = ['a', 'b'].map((letter) => `${idOf(file).slice(0, 60)}-${letter}`);
    if (parts.some((part) => desk.read(`articles/${part}.md`) !== '')) return;
    const plain = setField(facts, 'passages', undefined);
    desk.write(`articles/${parts[0] ?? ''}.md`, `${plain}\n${paragraphs.slice(0, 1).join('\n\n')}\n`);
    desk.write(`articles/${parts[1] ?? ''}.md`, `${plain}\n${paragraphs.slice(1).join('\n\n')}\n`);
    desk.write(file, `---\nsplit: [${parts.join(', ')}]\n---\n`);
  },
  'an article is withdrawn': async (desk) => {
    if (desk.chance(0.7)) return;
    withdraw(desk, pickFree(desk));
    // It may have been the last of its year.
    await enterLines(desk);
  },
  'a topic moves': (desk) =>
    moveRecord(
      desk,
      desk.pick(desk.list('topics').filter((file) => !/^moved:/m.test(desk.read(file)))) ?? '',
      `topic-moved-${desk.below(1000)}`,
    ),
  'an original is renamed': (desk) => {
    const from = desk.originalOf(pickFree(desk));
    const to = `${desk.below(1000)}-${from.slice(-40)}`;
    if (from === '') return;
    desk.rename(`originals/${from}`, `originals/${to}`);
    desk.everywhere(`file: ${from}`, `file: ${to}`);
  },
};

/** An article that nothing cites. */
function pickFree(desk: Desk): string {
  return desk.pick(desk.readable().filter((file) => !/^story:/m.test(desk.read(file)))) ?? 'articles/none.md';
}
