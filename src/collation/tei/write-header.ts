import type { ArchiveDate } from '../../text/dates/edtf.ts';
import { writeElement } from '../../text/markup/write-xml.ts';
import { readable } from '../sentences/align-words.ts';
import type { Edition, Witness } from './edition.ts';
import type { WitnessNames } from './name-witnesses.ts';
import { certs } from './write-family.ts';
import { describeCharacters, writeText } from './write-text.ts';

/** The header of an edition: what it is, whose rights, its witnesses, and how it is to be read. */
export function writeHeader(edition: Edition, nameOf: WitnessNames, body: string): string {
  const { title, url, changed, archive, witnesses } = edition;
  const witnessList = writeElement('listWit', {}, '\n', ...witnesses.map((one) => `${writeWitness(one, nameOf)}\n`));
  return writeElement(
    'teiHeader',
    {},
    writeElement(
      'fileDesc',
      {},
      '\n',
      writeElement(
        'titleStmt',
        {},
        tag('title', `${title}: the tellings beside each other`),
        ...responsible(archive.name, body),
      ),
      '\n',
      writeElement(
        'publicationStmt',
        {},
        tag('publisher', archive.name),
        writeElement('ptr', { target: archive.url }),
        writeElement('idno', { type: 'URL' }, writeText(url)),
        writeElement('availability', { status: 'unknown' }, rightsOf(archive.rights)),
      ),
      '\n',
      writeElement('sourceDesc', {}, witnessList),
      '\n',
    ),
    writeElement(
      'encodingDesc',
      {},
      '\n',
      writeElement('editorialDecl', {}, ...conventions.map((text) => tag('p', text))),
      '\n',
      writeElement('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
      '\n',
      describeCharacters(body + witnessList),
    ),
    writeElement('profileDesc', {}, writeElement('langUsage', {}, ...languagesOf(witnesses))),
    writeElement(
      'revisionDesc',
      {},
      writeElement('change', { when: changed }, 'The last change to the dossier or to one of its articles.'),
    ),
  );
}

function writeWitness(witness: Witness, nameOf: WitnessNames): string {
  const { id, siglum, title, outlet, agency, date, url, language, rights } = witness;
  return writeElement(
    'witness',
    { 'xml:id': nameOf(id), n: siglum },
    writeElement(
      'bibl',
      {},
      writeElement('title', { level: 'a', 'xml:lang': language }, writeText(title)),
      ' ',
      tag('publisher', outlet),
      agency
        ? ` ${writeElement('orgName', { role: 'agency', cert: certs[agency.certainty] }, writeText(agency.name))}`
        : '',
      date ? ` ${writeDate(date)}` : '',
      ' ',
      writeElement('ref', { target: url }, writeText(url)),
      rights === undefined ? '' : writeElement('availability', {}, rightsOf({ url: rights, label: rights })),
    ),
  );
}

/** As recorded (EDTF); for machines the limits, where there is no doubt about them. */
function writeDate({ text, from, to }: ArchiveDate): string {
  const isDoubtful = [from, to].some((point) => point?.approximate || point?.uncertain);
  const [first, last] = isDoubtful ? [] : [from?.first, to?.last].map(asW3c);
  const limits = first !== undefined && first === last ? { when: first } : { notBefore: first, notAfter: last };
  return writeElement('date', limits, writeText(text));
}

/** XML Schema has no sign before a year that is none, and no more zeros than make four digits. */
function asW3c(day: string | undefined): string | undefined {
  return day?.replace(/^\+?(-?)0*(?=\d{4})/, '$1');
}

function rightsOf({ url, label }: { url: string; label: string }): string {
  return writeElement('p', {}, writeElement('ref', { target: url }, writeText(label)));
}

/** Who has done any of what stands in the edition: nobody is named who has not. */
function responsible(archive: string, body: string): string[] {
  const doers = [
    writeElement(
      'respStmt',
      { 'xml:id': 'editor' },
      tag('resp', 'read both texts and decided'),
      tag('orgName', `The editors of ${archive}`),
    ),
    writeElement(
      'respStmt',
      { 'xml:id': 'program' },
      tag('resp', 'proposed from the wording alone; no person has decided yet'),
      tag('name', 'A program of the archive'),
    ),
  ];
  return ['#editor', '#program'].flatMap((doer, index) => (body.includes(`"${doer}"`) ? (doers[index] ?? []) : []));
}

function languagesOf(witnesses: readonly Witness[]): string[] {
  const languages = new Set(['en', ...witnesses.map(({ language }) => language)]);
  return [...languages].toSorted().map((ident) => writeElement('language', { ident }, ident));
}

function tag(name: string, text: string): string {
  return writeElement(name, {}, writeText(text));
}

/** What a reader has to know to get each witness back, and what the marks mean. */
const conventions = [
  'Every word of every witness is here to the letter, spaces included. What the outlet printed in italics or as a link is not marked.',
  'Articles that an editor has found to go back to one source or one text stand in one div of the type family, encoded in parallel segmentation; every other article stands in a div of its own. The attribute corresp of a div names its witnesses.',
  'In a family, words outside of any app stand in all witnesses of the div; words in a rdg stand in the witnesses it names, and an app within a rdg divides those further. A milestone marks where a passage or a sentence of one witness begins (edRef); its n is the place that a link names. A reading of the type absent is that of all witnesses of the div that no other reading of its app names: they have nothing that answers to it; one of the type elsewhere has it at another place, which corresp gives.',
  `Blocks (ab) set together what corresponds; resp and cert say who set it together and how sure that is. Words are compared only where at least ${readable * 100} in 100 are kept; otherwise the versions stand whole beside one another.`,
  'Correspondences, within a family and beyond, stand in standOff: type is near-verbatim, paraphrase, same-fact (in words of its own), related (another statement on the same matter) or residue (what damage left); subtype is partial where only a part corresponds. High, medium and low certainty stand for sure, likely and guess.',
  'A character that XML cannot hold is an empty g; charDecl says which one it is.',
];
