import anyAscii from 'any-ascii';
import { recordIds } from '../../schema/record-ids.ts';

/**
 * An id for an article: date, outlet and the first words of its headline, in plain letters whatever it is written in. An id
 * that is taken gets a number behind it.
 * @param date EDTF; left out of the id where it is not at least a year.
 */
export function nameArticle({ date = '', outlet, title }: ArticleName, isTaken: (id: string) => boolean): string {
  const [day = ''] = /^\d{4}(?:-\d{2}){0,2}/.exec(date) ?? [];
  const words = plainWords(title).split('-').slice(0, fewWords).join('-');
  return makeFree(cutAt([day, cutAt(outlet, 30), words].filter(Boolean).join('-'), longest), isTaken);
}

/** An id for an outlet: its name in plain letters. */
export function nameOutlet(name: string, isTaken: (id: string) => boolean): string {
  return makeFree(cutAt(plainWords(name), 40) || 'outlet', isTaken);
}

/** Small letters, digits and single hyphens. */
function plainWords(text: string): string {
  return anyAscii(text.slice(0, 400).replaceAll(/['’ʼ]/g, ''))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Cuts at a hyphen where there is one in the second half. */
function cutAt(id: string, length: number): string {
  if (id.length <= length) return id;
  const cut = id.lastIndexOf('-', length);
  return id.slice(0, cut > length / 2 ? cut : length);
}

function makeFree(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}

/** Words of a headline that tell one article from others of its day. */
const fewWords = 6;
/** With room for a number behind it. */
const longest = recordIds.longest - 6;

interface ArticleName {
  date?: string | undefined;
  /** The id of its outlet. */
  outlet: string;
  title: string;
}
