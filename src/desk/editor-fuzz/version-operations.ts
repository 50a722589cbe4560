import { reviseFacts } from '../publishing/revise-facts.ts';
import { cutArticle, idOf, onBody, pickArticle, setField, type Desk, type Operation } from './desk.ts';

/** What editors do to the versions of an article. */
export const versionOperations: Readonly<Record<string, Operation>> = {
  'an article is revised': (desk) => revise(desk, pickArticle(desk)),
  'an article is revised and a sentence taken out': (desk) => {
    const file = pickArticle(desk);
    revise(desk, file);
    onBody(desk, file, (paragraphs) =>
      paragraphs.with(paragraphs.length - 1, (paragraphs.at(-1) ?? '').replace(/(?<=\. )[^.]*\.$/, '')),
    );
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
};

/** Opens a new version of an article as the command does. */
export function revise(desk: Desk, file: string): void {
  const text = desk.read(file);
  const version = Number(/^version: (\d+)$/m.exec(text)?.[1] ?? 1);
  if (text === '' || /^(?:moved|split|withdrawn):/m.test(text)) return;
  desk.write(`versions/${idOf(file)}/v${version}.md`, text);
  desk.write(file, reviseFacts(text, { version: version + 1, date: '2031-06-01', says: 'They said so.' }));
}
