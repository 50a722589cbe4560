import type { Rule } from './rules.ts';

/** Buttons and messages: sharing, printing, comments, players. */
export const controls: Rule = {
  kind: 'control',
  says: 'A button or a message of the page.',
  find: (blocks) =>
    blocks.filter(
      ({ text, words, tags }) =>
        tags.has('button') || tags.has('nav') || (words <= 12 && (whole.test(text.trim()) || begins.test(text.trim()))),
    ),
};

/** Nothing but one of these, with whatever signs around it. */
const whole =
  /^[^\p{L}]*(?:share(?: (?:this|on|via|it|with)\b.*)?|tweet(?: this)?|pin(?: it)?|e-?mail(?: this)?|print(?: this)?(?: article| page)?|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|comments?|no comments(?: yet)?|leave a (?:comment|reply)|post a comment|view comments|reply|save|bookmark|listen|play|pause|close|menu|search|back to top|loading|load more|show more|see all|view all|next(?: article)?|previous(?: article)?|log ?in|sign ?in|sign ?up|subscribe(?: now)?|teilen|drucken|kommentare?|merken|artikel teilen|partager|imprimer|commentaires?|compartir|imprimir|comentarios?|comentários?|compartilhar|condividi|stampa|commenti|delen|reacties|поделиться|комментарии|udostępnij|komentarze|paylaş|yorumlar|شارك|مشاركة|التعليقات|シェア|分享|评论|評論|공유)[^\p{L}]*$/iu;

const begins =
  /^(?:follow (?:the|this) author|share this (?:article|story|post|page)|click (?:here )?to share|share on (?:facebook|twitter|x\b)|follow (?:us|me|him|her|@)|like us on|tell us what you think|what do you think|join the (?:conversation|discussion)|enable javascript|please enable|this (?:video|content|browser) (?:is not|cannot|can't|does not|requires)|your browser does not|media playback is|video unavailable|watch (?:the )?video|(?:slide|image|photo|picture) \d+ (?:of|\/) \d+|hide caption|toggle caption|enlarge this image|diesen artikel|folgen sie uns|suivez-nous|síguenos|siga-nos|seguici)\b/iu;
