import { eachUnit } from '../unit.ts';

/** The caption of a picture, known by the credit at its end: `(AFP Photo)`, `[Getty]`, `Photo: A. Lens`. */
export const findCaptions = eachUnit(({ text }) => (credit.test(text.slice(-longest)) ? { as: 'caption' } : undefined));

const photo = String.raw`(?:photos?|photograph(?:er|y)?|pictures?|images?|pic|foto|fotos|фото|صورة|via\s+getty|getty|reuters|afp|ap|epa|dpa|handout|courtesy|file)`;
const credit = new RegExp(
  String.raw`[(\[](?=[^()\[\]]{0,90}(?<!\p{L})${photo}(?!\p{L}))[^()\[\]]{2,100}[)\]]$|(?:^|[\s.])(?:photos?|photograph|pictures?|image|pic|foto|фото|credit)\s{0,2}[:：]\s?[^:!?]{2,50}$`,
  'iu',
);

/** Code units at the end in which a credit is looked for. */
const longest = 160;
