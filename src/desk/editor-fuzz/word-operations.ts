import { cutArticle, idOf, joinArticle, setField, type Desk, type Operation } from './desk.ts';

/** What editors do to the words of an article or of an older version of one, with and without tidying up after it. */
export const wordOperations: Readonly<Record<string, Operation>> = {
  'a word is taken out': onParagraph((text, desk) => replaceWord(text, desk, () => '')),
  'a word is written twice': onParagraph((text, desk) => replaceWord(text, desk, (word) => `${word}${word}`)),
  'another word is put in': onParagraph((text, desk) =>
    replaceWord(text, desk, () => ` ${desk.pick(['never', 'Sunday', 'the', 'safe']) ?? ''}`),
  ),
  'a letter is changed': onParagraph((text, desk) => replaceWord(text, desk, (word) => word.replace(/[a-z]/, 'e'))),
  'capitals are changed': onParagraph((text, desk) => replaceWord(text, desk, (word) => word.toUpperCase())),
  'a space becomes another sign': onParagraph((text, desk) =>
    replaceWord(text, desk, (word) => word.replace(/^\s/, desk.pick(['\uFEFF', '\u200B', '-', '']) ?? '')),
  ),
  'a sentence is taken out': onParagraph((text) => text.replace(/(?<=\. )[^.]*\.$/, '').trimEnd()),
  'a paragraph is deleted': onParagraphs((paragraphs, desk) => paragraphs.toSpliced(desk.below(paragraphs.length), 1)),
  'a paragraph is put in': onParagraphs((paragraphs, desk) =>
    paragraphs.toSpliced(desk.below(paragraphs.length + 1), 0, desk.pick(['The Old Bridge.', 'Sunday.']) ?? ''),
  ),
  'a paragraph stands twice': onParagraphs((paragraphs, desk) => {
    const at = desk.below(paragraphs.length);
    return paragraphs.toSpliced(at, 0, paragraphs[at] ?? '');
  }),
  'two paragraphs change places': onParagraphs(swapTwo),
  'two paragraphs change places and take their ids along': (desk) =>
    onText(desk, (text) => {
      const { facts, paragraphs } = cutArticle(text);
      const ids = bodyIds(facts, paragraphs.length);
      const order = swapTwo([...ids.keys()].map(String), desk).map(Number);
      const captions = /^passages: \[(.*)\]$/m.exec(facts)?.[1]?.match(/c\d+/g) ?? captionIds(facts);
      return setField(
        joinArticle({ facts, paragraphs: order.map((one) => paragraphs[one] ?? '') }),
        'passages',
        `[${[...captions, ...order.map((one) => ids[one] ?? '')].join(', ')}]`,
      );
    }),
  'a paragraph is divided': onParagraphs((paragraphs, desk) => {
    const at = desk.below(paragraphs.length);
    return paragraphs.toSpliced(at, 1, ...(paragraphs[at] ?? '').split(/(?<=\.) /));
  }),
  'two paragraphs are joined': onParagraphs(([first = '', second = '', ...rest]) => [`${first} ${second}`, ...rest]),
  'a link is put in': onParagraph((text, desk) =>
    text.includes('](') ? text : replaceWord(text, desk, (word) => ` [${word.trim()}](https://other.example/)`),
  ),
  'a link is taken out': onParagraph((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/, '$1')),
  'a link leads elsewhere': onParagraph((text) => text.replace(/\]\([^)]*\)/, '](https://elsewhere.example/)')),
  'a link is longer': onParagraph((text) => text.replace(/(\S+) \[/, '[$1 ')),
  'a word is emphasized': onParagraph((text, desk) => replaceWord(text, desk, (word) => ` *${word.trim()}*`)),
  'a word is strong': onParagraph((text, desk) => replaceWord(text, desk, (word) => ` **${word.trim()}**`)),
  'emphasis is taken out': onParagraph((text) => text.replace(/\*+([^*]+)\*+/, '$1')),
  'a line is broken': onParagraph((text) => text.replace(/\. /, '.  \n')),
  'a line is wrapped': onParagraph((text) => text.replace(/(\w+) (\w+)$/, '$1\n$2')),
  'a paragraph becomes a heading or none': onParagraph((text) =>
    text.startsWith('## ') ? text.slice(3) : `## ${text}`,
  ),
  'a paragraph becomes a quote or none': onParagraph((text) =>
    /^[>#]/.test(text) ? text.replace(/^> /, '') : `> ${text}`,
  ),
  'the title is changed': (desk) =>
    onText(desk, (text) => text.replace(/^title: (.*) (\S+)$/m, desk.pick(['title: $1', 'title: $2 $1']) ?? '')),
  'printed lines are put in or taken out': (desk) => {
    const name = desk.pick(['kicker', 'deck', 'byline', 'dateline']) ?? '';
    onText(desk, (text) => setField(text, name, text.includes(`\n${name}:`) ? undefined : 'Bridge'));
  },
  'captions are changed': (desk) =>
    onText(desk, (text) => setField(text, 'captions', desk.pick(['[Bridge]', '[Sunday, Bridge]', undefined]))),
  'ids of passages are listed': (desk) =>
    onText(desk, (text) => {
      const { facts, paragraphs } = cutArticle(text);
      const ids = [...captionIds(facts), ...bodyIds(facts, paragraphs.length)];
      return setField(text, 'passages', `[${(desk.chance(0.4) ? ids : swapTwo(ids, desk)).join(', ')}]`);
    }),
  'the list of ids is taken out': (desk) => onText(desk, (text) => setField(text, 'passages', undefined)),
  'the language is changed': (desk) =>
    onText(desk, (text) => text.replace(/^language: .*$/m, `language: ${desk.pick(['de', 'en', 'tr']) ?? ''}`)),
};

/** Changes a text: mostly that of an article, now and then that of an older version. */
function onText(desk: Desk, change: (text: string) => string): void {
  const older = desk.list('versions');
  const file = desk.pick(older.length > 0 && desk.chance(0.3) ? older : desk.readable());
  if (file === undefined) return;
  const [before, revised] = [desk.read(file), desk.chance(0.1)];
  const after = change(before);
  if (after === before) return;
  // Somebody who knows the rule keeps the text before it is changed.
  if (revised && file.startsWith('articles/')) {
    const version = Number(/^version: (\d+)$/m.exec(before)?.[1] ?? 1);
    desk.write(`versions/${idOf(file)}/v${version}.md`, before);
    desk.write(file, setField(after, 'version', `${version + 1}`));
  } else desk.write(file, after);
  // And the original with it, so that every word can be found there.
  const original = desk.originalOf(file);
  if (original === '' || desk.chance(0.4)) return;
  const words = cutArticle(after)
    .paragraphs.join('\n\n')
    .replace(/\]\([^)]*\)|[[*]|^[#>]+ /gm, '');
  const name = desk.chance(0.5) ? original : `new-${desk.below(1000)}-${original}`;
  desk.write(`originals/${name}`, `${desk.read(`originals/${original}`)}\n${words}\n`);
  desk.edit(file, (text) => text.replace(`file: ${original}`, `file: ${name}`));
  desk.resum(file);
}

function onParagraphs(change: (paragraphs: string[], desk: Desk) => string[]): Operation {
  return (desk) =>
    onText(desk, (text) => {
      const { facts, paragraphs } = cutArticle(text);
      return paragraphs.length === 0 ? text : joinArticle({ facts, paragraphs: change(paragraphs, desk) });
    });
}

function onParagraph(change: (paragraph: string, desk: Desk) => string): Operation {
  return onParagraphs((paragraphs, desk) => {
    const at = desk.below(paragraphs.length);
    return paragraphs.with(at, change(paragraphs[at] ?? '', desk));
  });
}

/** Changes one word with the space before it; those of a link are left alone. */
function replaceWord(text: string, desk: Desk, change: (word: string) => string): string {
  const words = [...text.replace(/\[.*?\]\(.*?\)/g, (link) => '.'.repeat(link.length)).matchAll(/ [A-Za-z]+/g)];
  const word = desk.pick(words);
  if (!word) return text;
  return text.slice(0, word.index) + change(word[0]) + text.slice(word.index + word[0].length);
}

function swapTwo(items: readonly string[], desk: Desk): string[] {
  const [a, b] = [desk.below(items.length), desk.below(items.length)];
  return items.with(a, items[b] ?? '').with(b, items[a] ?? '');
}

function bodyIds(facts: string, count: number): string[] {
  const listed = /^passages: \[(.*)\]$/m.exec(facts)?.[1]?.match(/p\d+/g);
  return listed ?? Array.from({ length: count }, (_, index) => `p${index + 1}`);
}

function captionIds(facts: string): string[] {
  const captions = /^captions: \[(.*)\]$/m.exec(facts)?.[1];
  return captions === undefined ? [] : captions.split(', ').map((_, index) => `c${index + 1}`);
}
