import { groupShapes } from '../../text/markup/group-shapes.ts';
import { writeElement } from '../../text/markup/write-xml.ts';
import type { PassageRole } from '../../text/parts.ts';
import type { Witness } from './edition.ts';
import type { WitnessNames } from './name-witnesses.ts';
import { closedWriters, wholeOf, type NamedPassage } from './write-closed.ts';
import { writeWords } from './write-words.ts';

/** A witness that shares its text with no other: its passages and sentences one after the other, each with its id. */
export function writeArticle({ id, language, passages }: Witness, nameOf: WitnessNames): string {
  const groups = groupShapes(passages).map(({ kind, members }) => {
    const named = members.map((passage) => ({
      passage,
      attributes: { 'xml:id': nameOf(id, passage.id), n: passage.id },
      write: (span: { start: number; end: number }) => writeWords(passage, span, (sentence) => nameOf(id, sentence)),
    }));
    return kind ? closedWriters[kind](named) : named.map(writeAlone).join('');
  });
  return writeElement(
    'div',
    { type: 'article', 'xml:lang': language, corresp: `#${nameOf(id)}` },
    '\n',
    ...groups.map((group) => `${group}\n`),
  );
}

function writeAlone({ passage, attributes, write }: NamedPassage): string {
  const [name, type] = elements[passage.role];
  const written = writeElement(name, { ...attributes, type }, write(wholeOf(passage)));
  return passage.role === 'caption' ? writeElement('figure', {}, written) : written;
}

/** What a passage stands in, and of what type that is. Those of closed blocks stand together. */
const elements: Record<PassageRole, [name: string, type?: string]> = {
  kicker: ['head', 'kicker'],
  title: ['head'],
  deck: ['head', 'deck'],
  byline: ['byline'],
  dateline: ['dateline'],
  caption: ['head'],
  heading: ['ab', 'heading'],
  paragraph: ['p'],
  quote: ['quote'],
  item: ['item'],
  row: ['row'],
  verse: ['lg'],
};
