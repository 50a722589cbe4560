import { labelKind } from '../../furniture-words.ts';
import type { Rule } from './rules.ts';

/** Buttons and messages: sharing, printing, comments, players. */
export const controls: Rule = {
  kind: 'control',
  says: 'A button or a message of the page.',
  find: (blocks) =>
    blocks.filter(
      ({ text, words, tags }) =>
        tags.has('button') ||
        tags.has('nav') ||
        (words <= 12 && (labelKind(text) === 'control' || begins.test(text.trim()))),
    ),
};

const begins =
  /^(?:follow (?:the|this) author|share (?:this|on|via|it|with)|click (?:here )?to share|follow (?:us|me|him|her|@)|like us on|tell us what you think|what do you think|join the (?:conversation|discussion)|enable javascript|please enable|this (?:video|content|browser) (?:is not|cannot|can't|does not|requires)|your browser does not|media playback is|video unavailable|watch (?:the )?video|(?:slide|image|photo|picture) \d+ (?:of|\/) \d+|hide caption|toggle caption|enlarge this image|diesen artikel|folgen sie uns|suivez-nous|síguenos|siga-nos|seguici)\b/iu;
