import type { PassageRole } from '../../text/parts.ts';
import type { Passage } from '../../text/passages.ts';
import { writeElement } from '../../text/markup/write-xml.ts';
import type { Witness } from './edition.ts';
import type { WitnessNames } from './name-witnesses.ts';
import { writeText } from './write-text.ts';

/** A witness that shares its text with no other: its passages and sentences one after the other, each with its id. */
export function writeArticle({ id, language, passages }: Witness, nameOf: WitnessNames): string {
  return writeElement(
    'div',
    { type: 'article', 'xml:lang': language, corresp: `#${nameOf(id)}` },
    '\n',
    ...passages.map((passage) => `${writers[passage.role](writePassage(passage, id, nameOf))}\n`),
  );
}

function writePassage(passage: Passage, witness: string, nameOf: WitnessNames): WrittenPassage {
  const { text, sentences } = passage;
  const ends = sentences.map(({ end }) => end);
  const content = sentences.map(({ id, start, end }, index) => [
    writeText(text.slice(ends[index - 1] ?? 0, start)),
    writeElement('s', { 'xml:id': nameOf(witness, id), n: id }, writeText(text.slice(start, end))),
  ]);
  return {
    attributes: { 'xml:id': nameOf(witness, passage.id), n: passage.id },
    content: [...content.flat(), writeText(text.slice(ends.at(-1) ?? 0))],
  };
}

const as =
  (name: string, type?: string) =>
  ({ attributes, content }: WrittenPassage): string =>
    writeElement(name, { ...attributes, type }, ...content);

const writers: Record<PassageRole, (passage: WrittenPassage) => string> = {
  kicker: as('head', 'kicker'),
  title: as('head'),
  deck: as('head', 'deck'),
  byline: as('byline'),
  dateline: as('dateline'),
  caption: (passage) => writeElement('figure', {}, as('head')(passage)),
  heading: as('ab', 'heading'),
  paragraph: as('p'),
  quote: as('quote'),
};

interface WrittenPassage {
  attributes: { 'xml:id': string | undefined; n: string };
  /** XML. */
  content: string[];
}
