import { comparison, pickArticle, setField, type Desk, type Operation } from './desk.ts';

/** What editors do to a story: its articles, marks, claims and quotations, and to the facts its pages hang on. */
export const storyOperations: Readonly<Record<string, Operation>> = {
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

function onEntries(desk: Desk, change: (text: string) => string): void {
  desk.edit(desk.pick([...desk.list('claims'), ...desk.list('quotations')]) ?? 'none', change);
}
