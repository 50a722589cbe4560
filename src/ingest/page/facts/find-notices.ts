import type { Finding } from '../../capture.ts';
import type { DescribedBlock } from '../furniture/describe-block.ts';
import { findMeta, type Statements } from '../statements/read-statements.ts';
import { inferred, quote, stated } from '../../name-place.ts';

/** The words with which an outlet says that it corrected the text. */
export function findCorrection(blocks: readonly DescribedBlock[]): Finding | undefined {
  const found = blocks.find(({ text, words }) => words >= 4 && words <= 150 && correction.test(text));
  return found && stated(found.text, 'The page', 'prints it as a notice of its own');
}

/**
 * Signs that readers who do not pay see no more than this: a notice where the text ends, or a short text of which the page
 * says that it is not for all.
 */
export function findPaywall(
  statements: Statements,
  notices: readonly DescribedBlock[],
  words: number,
): Finding<true> | undefined {
  const notice = notices.find(({ text, words: length }) => length <= 40 && wall.test(text));
  if (notice) return inferred(true as const, `The page prints ${quote(notice.text)}.`);
  if (words > mostWords) return undefined;
  const { article, objects } = statements;
  const isClosed = [article, ...objects].some((object) => /^(?:false|no)$/i.test(`${object?.['isAccessibleForFree']}`));
  const short = `and the text found has ${words} words`;
  if (isClosed) return inferred(true as const, `The page’s JSON-LD says it is not accessible for free, ${short}.`);
  const tier = findMeta(statements, 'article:content_tier');
  return tier && /^(?:locked|metered)$/i.test(tier.content)
    ? inferred(true as const, `The page’s metadata call it ${quote(tier.content)}, ${short}.`)
    : undefined;
}

const correction =
  /^\P{L}*(?:(?:correction|clarification|corrected|amendment|erratum)(?:s)?(?:\s*\([^)]{1,40}\)|\s+(?:appended|added|on|[A-Z]\w+ \d)[^:]{0,60})?\s*[:：–—-]|(?:an? )?(?:earlier|previous|original) version of this (?:article|story|report|post)|this (?:article|story|report|post|headline) (?:has been|was) (?:amended|corrected|updated to correct)|(?:editor['’]?s['’]? note|update)\s*[:：–—-][^.]{0,200}\bcorrect|(?:korrektur|berichtigung|richtigstellung|rectificatif|rectificación|corrección|fe de erratas|correção|errata|rettifica|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|исправление|поправка|уточнение|düzeltme|تصحيح|訂正|更正|정정)\s*[:：–—-])/iu;
const wall =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read)|to (?:continue|keep) reading,? (?:subscribe|sign|log|please|create)|(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:\w+ ){0,2}(?:subscribers|members)|exclusive to subscribers|subscriber[- ]only|already a (?:subscriber|member)\?|unlock this (?:article|story)|you have reached your (?:article )?limit|register to (?:continue|read)|weiterlesen mit|jetzt weiterlesen|nur für abonnenten|dieser artikel ist (?:nur )?für abonnenten|réservé aux abonnés|il vous reste [\d.,]+\s?% de cet article|la suite est réservée|solo para suscriptores|exclusivo para (?:suscriptores|assinantes)|contenido exclusivo|riservato agli abbonati|per continuare a leggere|alleen voor abonnees|för prenumeranter|tylko dla prenumeratorów)\b|только для подписчиков|この記事は(?:有料)?会員限定|残り\d+文字|구독자 전용|للمشتركين فقط/iu;
/** What is longer than this was hardly cut off. */
const mostWords = 200;
