import type { DescribedBlock } from './furniture/describe-block.ts';
import { quote } from '../name-place.ts';

/**
 * Words at the end of a text that stand in all texts of a firm, an author or an outlet: who the firm is, how it is reached, what
 * it does not promise, who wrote this and what else. They are set as the text is, so no reader knows them.
 */
export function doubtEnding(chosen: readonly DescribedBlock[]): string | undefined {
  const ending = chosen.slice(-Math.max(3, Math.floor(chosen.length / 3)));
  const found = ending.find(isStanding);
  return found && `The text may end with standing words: ${quote(found.text)}.`;
}

function isStanding({ text, words }: DescribedBlock): boolean {
  if (words <= 10 && title.test(text)) return true;
  if (words > 250) return false;
  return firm.test(text) || disclaimer.test(text) || inquiries.test(text) || author.test(text);
}

/** What stands above such words. */
const title =
  /^(?:about|über|à propos|acerca de|sobre|informazioni su|over|(?:media|press|investor) (?:contacts?|relations|inquiries)|contacts?|kontakt|pressekontakt|notes? to editors?|о компании|об авторе|контакты|для сми|contacto|contactos de prensa|contacts? presse|über (?:uns|den autor|die autorin)|عن الشركة|عن الكاتب|للتواصل|safe harbou?r|forward[- ]looking statements?|disclaimer)(?:$|[\s:])/iu;

/** A firm or body as it describes itself: what it is in the present, then where it sits, since when, or for whom. */
const firm =
  /^(?:[^.!?]|\b(?:inc|ltd|corp|co|plc)\.){2,120}\b(?:is|are) (?:a|an|the|one of the) [^.!?]{0,80}\b(?:leading|leader|provider|premier|non-?profit|nonprofit|publisher|manufacturer|platform|world['’]s (?:largest|leading|first))\b|\b(?:headquartered|based) in [^.!?]{2,60}, (?:the company|it|we)\b|\b(?:for (?:more|further) information|to learn more),? (?:about [^.!?]{2,80},? )?(?:please )?(?:visit|go to|see|contact|call|e-?mail)\b|\bist (?:ein|eine|einer|eines|der|die|das) [^.!?]{0,80}\b(?:führende[rns]?|anbieter(?:in)?|hersteller(?:in)?|weltmarktführer)(?!\p{L})|(?<!\p{L})est (?:une?|l[ea’']|l’un des?) ?[^.!?]{0,80}(?<!\p{L})(?:leader|fournisseur|fabricant|éditeur)(?!\p{L})|\bes (?:una?|el|la) [^.!?]{0,80}(?<!\p{L})(?:líder|proveedora?|fabricante)(?!\p{L})|(?<!\p{L})является [^.!?]{0,80}(?<!\p{L})(?:ведущ|крупнейш|лидер)\p{L}*|(?<!\p{L})هي (?:شركة|مؤسسة|إحدى) [^.!؟]{0,80}(?:رائدة|الرائدة|أكبر)|(?:^|\s)weitere informationen (?:unter|finden sie)|pour plus d['’]informations?|para (?:más|mayor) información|para mais informações|per (?:maggiori|ulteriori) informazioni|дополнительную информацию|подробнее (?:на сайте|о компании)|لمزيد من المعلومات|للمزيد من المعلومات/iu;

const disclaimer =
  /\bforward[- ]looking statements?\b|\bsafe harbou?r\b|\b(?:this|the) (?:article|story|post|press release|content) (?:was|is|has been) (?:originally |first )?(?:published|written|provided|distributed|syndicated|produced|sponsored)\b|\bthe (?:views|opinions) expressed\b|\bfor informational purposes only\b|\bdieser (?:artikel|beitrag) (?:ist|wurde|erschien)\b|\bcet article (?:est|a été)\b|\beste artículo (?:fue|ha sido|se publicó)(?!\p{L})|(?<!\p{L})(?:эта статья|этот материал|статья|материал) (?:был[ао]? )?(?:впервые )?(?:опубликован|подготовлен|предоставлен)[ао]?(?!\p{L})|(?:نُشر|نشر) هذا (?:المقال|التقرير)|(?:هذا|هذه) (?:المقال|المادة|المقالة) (?:نُشرت?|نشرت?)|мнение (?:автора|редакции) может|تعبّ?ر (?:بالضرورة )?عن رأي/iu;

const inquiries =
  /\b(?:send|submit) (?:us )?(?:your )?(?:news )?(?:tips|comments|letters|feedback)\b|\b(?:can|may) be (?:reached|contacted) (?:at|via|by|on)\b|^(?:contact|e-?mail|phone|tel(?:ephone)?|fax|web(?:site)?|telefon|kontakt|courriel|téléphone|tél|teléfono|correo(?: electrónico)?|телефон|тел|почта|сайт|هاتف|الهاتف|البريد الإلكتروني|الموقع)[.:]\s/iu;

/** Who wrote it, in the third person, and where else to read that person. */
const author =
  /^[^.!?]{2,60}\b(?:is|was) (?:a|an|the) [^.!?]{0,80}\b(?:author|writer|journalist|reporter|editor|columnist|correspondent|contributor|blogger|producer|freelancer?)\b[^.!?]{0,120}(?:[.!?]|$)|\bfollow (?:him|her|them|me|us|@\w+|[\p{L} .’'-]{2,40}) on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon)\b|^[^.!?]{2,60}\bist (?:freie[rn]? |ein |eine |der |die )?[^.!?]{0,60}(?:redakteur|journalist|autor|reporter|korrespondent|kolumnist|volontär)(?:in)?(?!\p{L})|^[^.!?]{2,60}\best (?:une? |l[ea] )?(?:journaliste|auteure?|rédacteur|rédactrice|correspondante?|chroniqueu(?:r|se)|reporter)(?!\p{L})|^[^.!?]{2,60}\bes (?:una? |el |la )?(?:periodista|autora?|redactora?|corresponsal|columnista|reporter[oa])(?!\p{L})|^[^.!?]{2,60}\s[—–-]\s(?:журналист|корреспондент|автор|редактор|обозреватель|колумнист)\p{L}*|^[^.!؟]{2,60}\s(?:صحفي|صحافي|كاتب|مراسل|محرر)ة?(?!\p{L})[^.!؟]{0,60}(?:[.!؟]|$)/iu;
