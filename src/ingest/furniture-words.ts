/**
 * Words by which pages say what is not the article, as a reader of each language knows them. They are compared whole, without
 * capitals and marks, so that no sentence of an article is taken for one.
 */
export const labels = {
  advertisement: words(`
    advertisement, advertisements, ad, ads, sponsored, sponsored content, story continues below advertisement,
    article continues after ad, advertisement scroll to continue, continue reading below, anzeige, werbung,
    publicité, publicidad, pubblicità, publicidade, реклама, إعلان, advertentie, reklama, reklam, 広告, advert,
    adverts, advertising, promoted, scroll to continue, scroll to continue with content, continue reading,
    publicite, reklame, reklamy, reklamę, annonse, annonser, annons, mainos, рекламы, рекламу, διαφήμιση, اعلان,
    تبلیغات, פרסומת, 广告, 廣告, 광고, विज्ञापन, quảng cáo, iklan, โฆษณา, article continues below, article continues
    below ad, article continues below advertisement, article continues below advert, article continues below this,
    article continues below this ad, article continues below this advertisement, article continues below this
    advert, article continues after, article continues after advertisement, article continues after advert,
    article continues after this, article continues after this ad, article continues after this advertisement,
    article continues after this advert, story continues below, story continues below ad, story continues below
    advert, story continues below this, story continues below this ad, story continues below this advertisement,
    story continues below this advert
  `),
  control: words(`
    share, share this, share this article, share on facebook, share on twitter, tweet, print, email, copy link,
    shortlink copied, link copied, save, listen to this article, listen to article, skip to content, skip to main
    content, sign in, log in, subscribe, follow us, accept, accept all, close, menu, search, no image, loading,
    comments, view comments, leave a comment, back to top, teilen, drucken, kommentare, merken, anmelden,
    partager, imprimer, commentaires, compartir, imprimir, comentarios, condividi, stampa, commenti, поделиться,
    печать, комментарии, войти, подписаться, مشاركة, شارك, طباعة, تعليقات, tweet this, pin, pin it, email this, e
    mail, e mail this, email this article, print this, print article, print page, print this article, print this
    page, facebook, twitter, whatsapp, linkedin, pinterest, reddit, telegram, comment, no comments, no comments
    yet, leave a reply, post a comment, reply, bookmark, listen, play, pause, load more, show more, see all, view
    all, next, next article, previous, previous article, login, signin, signup, sign up, subscribe now, kommentar,
    artikel teilen, commentaire, comentario, comentários, comentário, compartilhar, delen, reacties, udostępnij,
    komentarze, paylaş, yorumlar, التعليقات, シェア, 分享, 评论, 評論, 공유
  `),
  teaser: words(`
    live story, related, related stories, related articles, read more, read also, also read, more on this story,
    recommended, recommended for you, most read, trending, you may also like, more from, editors picks, top
    stories, watch, watch live, watch now, up next, dont miss, mehr zum thema, lesen sie auch, das könnte sie auch
    interessieren, à lire aussi, lire aussi, sur le même sujet, lea también, noticias relacionadas, leggi anche,
    leia também, читайте также, по теме, اقرأ أيضا, اقرأ أيضًا, مواضيع ذات صلة
  `),
  keywords: words(`
    keywords, tags, topics, related topics, filed under, themen, schlagworte, mots clés, etiquetas, теги, الكلمات
    المفتاحية, tag, topic, keyword, posted in, category, categories, in this article, schlagwort, schlagwörter,
    temas, palavras chave, argomenti, trefwoorden, метки, etiketler, タグ, 标签, 標籤, الوسوم, كلمات مفتاحية
  `),
  disclaimer: words(`
    disclaimer, post disclaimer, haftungsausschluss
  `),
} as const;

/** What a line about rights holds, in small letters. */
export const imprintPhrases = [
  'all rights reserved',
  'alle rechte vorbehalten',
  'tous droits réservés',
  'todos los derechos reservados',
  'todos os direitos reservados',
  'tutti i diritti riservati',
  'may not be published, broadcast',
  'may not be published, rewritten',
  'may not be published, distributed',
  'may not be reproduced, broadcast',
  'may not be reproduced, rewritten',
  'may not be reproduced, distributed',
  'все права защищены',
  'جميع الحقوق محفوظة',
  '版权所有',
  '無断転載',
  '무단전재',
  '무단 전재',
] as const;

/** Which label a line is, if it is nothing else. */
export function labelKind(text: string): keyof typeof labels | undefined {
  return known.get(bareWords(text));
}

function words(listed: string): string[] {
  return listed.trim().replaceAll(/\s+/g, ' ').split(', ');
}

/** What a label is compared by: small letters and digits, single spaces. */
function bareWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const known = new Map(
  (Object.keys(labels) as (keyof typeof labels)[]).flatMap((kind) => labels[kind].map((one) => [one, kind] as const)),
);
