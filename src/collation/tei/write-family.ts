import { writeElement } from '../../text/markup/write-xml.ts';
import { alignWords, readable } from '../sentences/align-words.ts';
import { alignSentences, type Row } from './align-sentences.ts';
import { alignTokens, type Token } from './align-tokens.ts';
import type { Correspondence, Witness } from './edition.ts';
import type { WitnessNames } from './name-witnesses.ts';
import type { VersionLink, VersionLinks } from './version-links.ts';
import { cutWitness, type Unit } from './cut-witness.ts';
import { writeText } from './write-text.ts';
import { must } from '../../text/must.ts';

/**
 * Witnesses of one text in parallel segmentation (TEI Guidelines, chapter 12): a block for each row of sentences that are
 * versions of one another, in it the words all have, and in `app` those in which they part. Where passages and sentences
 * begin in each witness, a milestone says. Versions that keep too few words stand whole beside each other.
 */
export function writeFamily(witnesses: readonly Witness[], bonds: VersionLinks, nameOf: WitnessNames): string {
  const rows = alignSentences(
    witnesses.map((witness) => cutWitness(witness)),
    bonds,
  );
  const blocks = rows.map((row) => writeRow(row, witnesses, bonds, nameOf));
  return writeElement(
    'div',
    {
      type: 'family',
      n: witnesses[0]?.family,
      'xml:lang': witnesses[0]?.language,
      corresp: witnesses.map(({ id }) => `#${nameOf(id)}`).join(' '),
    },
    '\n',
    ...blocks.map((block) => `${block}\n`),
  );
}

function writeRow(row: Row, witnesses: readonly Witness[], bonds: VersionLinks, nameOf: WitnessNames): string {
  const within = new Set(row.map(({ key }) => key));
  const all = row.flatMap(({ key }) => bonds.get(key) ?? []);
  const inside = all.filter(({ key }) => within.has(key));
  const present = Map.groupBy(row, ({ witness }) => witness);
  const groups = groupVersions(witnesses.map(({ id }) => present.get(id) ?? []).filter(({ length }) => length > 0));
  const absent = witnesses.filter(({ id }) => !present.has(id));
  const elsewhere = Map.groupBy(all, ({ to }) => to.article);
  const [only, ...more] = groups;
  const content =
    only && more.length === 0 && absent.length === 0
      ? writeVersions(only, nameOf)
      : writeElement(
          'app',
          {},
          ...groups.map((group) => writeElement('rdg', { wit: pointTo(group, nameOf) }, writeVersions(group, nameOf))),
          ...absent.map(({ id }) => writeElsewhere(id, elsewhere.get(id) ?? [], nameOf)),
          absent.some(({ id }) => !elsewhere.has(id)) ? writeElement('rdg', { type: 'absent' }) : '',
        );
  return writeElement('ab', judge(inside.map(({ correspondence }) => correspondence)), content);
}

/** Puts versions together that keep enough words of the first of them for differences to be readable. */
function groupVersions(versions: readonly Unit[][]): Unit[][][] {
  const groups: Unit[][][] = [];
  for (const units of versions) {
    const [text, language] = [textOf(units), units[0]?.language ?? 'und'];
    const group = groups.find(([base = []]) => {
      const first = textOf(base);
      return first === text || alignWords(first, text, language).kept >= readable;
    });
    if (group) group.push(units);
    else groups.push([units]);
  }
  return groups;
}

function writeVersions(versions: readonly Unit[][], nameOf: WitnessNames): string {
  return alignTokens(versions)
    .map(({ isSame, cells }) => {
      if (isSame) return writeTokens(cells, nameOf);
      const readings = Map.groupBy(cells.entries(), ([, tokens]) => JSON.stringify(tokens.map(({ text }) => text)));
      return writeElement(
        'app',
        {},
        ...[...readings.values()].map((some) => {
          const wit = pointTo(
            some.map(([version]) => must(versions[version], 'every cell is that of a version')),
            nameOf,
          );
          return writeElement(
            'rdg',
            { wit },
            writeTokens(
              some.map(([, tokens]) => tokens),
              nameOf,
            ),
          );
        }),
      );
    })
    .join('');
}

/** Tokens that are the same in each version, once, with the milestones of all. */
function writeTokens(cells: readonly Token[][], nameOf: WitnessNames): string {
  const [first = []] = cells;
  return first
    .map(
      ({ text }, index) =>
        cells.map((tokens) => writeMilestones(tokens[index]?.begins, nameOf)).join('') + writeText(text),
    )
    .join('');
}

function writeMilestones(unit: Unit | undefined, nameOf: WitnessNames): string {
  if (!unit) return '';
  const { witness, passage, sentence } = unit;
  const mark = (kind: string, place: string, type?: string): string =>
    writeElement('milestone', {
      unit: kind,
      type,
      edRef: `#${nameOf(witness)}`,
      n: place,
      'xml:id': nameOf(witness, place),
    });
  return (passage ? mark('passage', passage.id, passage.role) : '') + (sentence ? mark('sentence', sentence) : '');
}

/** Where a witness that has nothing here has a version; of all that have none, one reading without names says so. */
function writeElsewhere(witness: string, bonds: readonly VersionLink[], nameOf: WitnessNames): string {
  const places = [...new Set(bonds.map(({ to }) => to.place))];
  const wit = `#${nameOf(witness)}`;
  if (places.length === 0) return '';
  return writeElement('rdg', {
    wit,
    type: 'elsewhere',
    corresp: places.map((place) => `#${nameOf(witness, place)}`).join(' '),
  });
}

/** Who set a row together and how sure it is: as little as the least sure of what it rests on. */
function judge(correspondences: readonly Correspondence[]): Record<string, string | undefined> {
  if (correspondences.length === 0) return {};
  const least = (['guess', 'likely', 'sure'] as const).find((one) =>
    correspondences.some(({ certainty }) => certainty === one),
  );
  return {
    resp: correspondences.some(({ by }) => by === 'machine') ? '#program' : '#editor',
    cert: least && certs[least],
  };
}

/** The words TEI has for how sure one is. */
export const certs = { sure: 'high', likely: 'medium', guess: 'low' } as const;

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

function pointTo(versions: readonly Unit[][], nameOf: WitnessNames): string {
  return versions.map(([unit]) => `#${nameOf(must(unit, 'every version has a sentence').witness)}`).join(' ');
}
