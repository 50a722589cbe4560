import { writeElement } from '../../text/markup/write-xml.ts';
import { languageOf } from '../sentences/cut-words.ts';
import type { Correspondence, Edition, Witness } from './edition.ts';
import { nameWitnesses, type WitnessNames } from './name-witnesses.ts';
import { joinVersionLinks } from './version-links.ts';
import { writeArticle } from './write-article.ts';
import { certs, writeFamily } from './write-family.ts';
import { writeHeader } from './write-header.ts';
import { writeText } from './write-text.ts';

/**
 * A story as a TEI P5 document: articles that go back to one source in parallel segmentation, the others as they are, and
 * what corresponds as links. Validated against `tei_all.rng` of TEI P5 4.12.0.
 */
export function writeTei(edition: Edition): string {
  const nameOf = nameWitnesses(edition.witnesses);
  const bonds = joinVersionLinks(edition.correspondences);
  const divisions = [...Map.groupBy(edition.witnesses, familyOf).values()].map((members) => {
    const [only] = members;
    return only && members.length === 1 ? writeArticle(only, nameOf) : writeFamily(members, bonds, nameOf);
  });
  const text = writeElement('text', {}, writeElement('body', {}, '\n', ...divisions.map((one) => `${one}\n`)));
  const links = edition.correspondences.length > 0 ? `${writeLinks(edition.correspondences, nameOf)}\n` : '';
  const header = writeHeader(edition, nameOf, text + links);
  const document = writeElement(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' },
    `\n${header}\n${links}${text}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}

/** Translations of one text are no versions of one another word by word. */
function familyOf({ id, family, language }: Witness): string {
  return family === undefined ? `article ${id}` : `family ${family} ${languageOf(language)}`;
}

function writeLinks(correspondences: readonly Correspondence[], nameOf: WitnessNames): string {
  const pointTo = ({ article, place, url }: Correspondence['a']): string => {
    const name = nameOf(article, place);
    return name === undefined ? url : `#${name}`;
  };
  const links = correspondences.map(({ a, b, relation, scope, certainty, by }) =>
    writeElement('link', {
      type: relation,
      subtype: scope === 'partial' ? scope : undefined,
      target: `${pointTo(a)} ${pointTo(b)}`,
      cert: certs[certainty],
      resp: by === 'editor' ? '#editor' : '#program',
    }),
  );
  const notes = correspondences.flatMap(({ a, b, by, note }) =>
    note === undefined
      ? []
      : [
          writeElement(
            'note',
            { target: `${pointTo(a)} ${pointTo(b)}`, resp: by === 'editor' ? '#editor' : '#program' },
            writeText(note),
          ),
        ],
  );
  return writeElement(
    'standOff',
    {},
    '\n',
    writeElement('linkGrp', { type: 'correspondence' }, '\n', ...links.map((link) => `${link}\n`)),
    '\n',
    notes.length > 0 ? writeElement('listAnnotation', {}, '\n', ...notes.map((note) => `${note}\n`)) : '',
    '\n',
  );
}
