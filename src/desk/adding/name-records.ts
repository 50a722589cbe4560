import { recordIds } from '../../schema/record-ids.ts';
import { cutPlain, plainLetters } from '../../text/words/plain-letters.ts';

/**
 * An id for an article: date, outlet and the first words of its headline, in plain letters whatever it is written in. An id
 * that is taken gets a number behind it.
 * @param date EDTF; left out of the id where it is not at least a year.
 */
export function nameArticle({ date = '', outlet, title }: ArticleName, isTaken: (id: string) => boolean): string {
  const [day = ''] = /^\d{4}(?:-\d{2}){0,2}/.exec(date) ?? [];
  const words = plainLetters(title).split('-').slice(0, fewWords).join('-');
  return makeFree(cutPlain([day, cutPlain(outlet, 30), words].filter(Boolean).join('-'), longest), isTaken);
}

/** An id for an outlet: its name in plain letters. */
export function nameOutlet(name: string, isTaken: (id: string) => boolean): string {
  return makeFree(cutPlain(plainLetters(name), 40) || 'outlet', isTaken);
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
