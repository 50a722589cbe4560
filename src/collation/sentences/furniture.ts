/**
 * Whether a sentence is furniture of the page that a capture took along: advertisements, invitations to read on, to share
 * or to write in, notices of rights. Two articles that have it share a template, not a text.
 */
export function isFurniture(text: string): boolean {
  return text.length <= 200 && furniture.test(text.trim());
}

/** As pages of English, German, French, Spanish and Russian outlets print them; a whole sentence, never a part of one. */
const furniture = new RegExp(
  `^(?:${[
    '(?:story continues below )?advertisement|anzeige|werbung|publicité|publicidad|реклама',
    '(?:advertisement )?(?:continue|keep) reading\\b.{0,60}|weiterlesen.{0,60}|(?:lire aussi|lea también|lesen sie auch|читайте также)\\b.*',
    '(?:story|article) continues below.{0,40}|scroll down\\b.{0,40}|(?:read|see|watch) (?:more|also)\\b.{0,120}',
    '(?:just watched|replay more videos|more videos)\\b.{0,120}|(?:photos?|videos?|image|media caption)(?: caption)?:?',
    '(?:share|tweet|pin|print|email)(?: (?:this|on|via|with)\\b.{0,60})?|share\\b.{0,20}\\btweet\\b.{0,60}',
    '(?:follow|like|find|join) .{1,60}\\bon (?:twitter|facebook|instagram|telegram|x)\\b.{0,60}',
    '(?:sign up|subscribe|register|log in)\\b.{0,160}|click (?:here|on the)\\b.{0,120}|please try again(?: later)?',
    '(?:e-?mail|contact|call|text|whatsapp) us\\b.{0,120}|do you have a (?:story|tip|video|picture)\\b.{0,120}|we pay for (?:your )?(?:stories|videos)\\b.{0,60}',
    '(?:more from|most read in|related(?: (?:articles?|coverage|stories|topics))?:|recommended for you)\\b.{0,120}',
    '(?:©|\\(c\\)|copyright\\b).{0,160}|.{0,60}all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены',
    'this (?:material|article|story) may not be published, broadcast.{0,80}|the associated press contributed to this report',
    '(?:additional )?reporting by\\b.{0,180}|\\(?editing by\\b.{0,120}',
  ].join('|')})[\\s.!:>»…)]*$`,
  'iu',
);
