import { labelKind } from '../../furniture-words.ts';
import type { Rule } from './rules.ts';

/** Other articles named with a label before them: “Read more: …”. */
export const readMore: Rule = {
  kind: 'teaser',
  says: 'Another article, offered within the text.',
  find: (blocks) =>
    blocks.filter(({ text, words, linkShare, isHeading }) => {
      if (words > 60) return false;
      if (labelKind(text) === 'teaser') return true;
      const named = label.exec(text);
      if (!named) return false;
      const isAlone = named[0].length >= text.trim().length - 1;
      return isAlone || linkShare > 0.4 || /[:：|–—-]\s*$/u.test(named[0]) || (isHeading && words <= 12);
    }),
};

const label =
  /^[^\p{L}\p{N}]*(?:(?:read|see|watch|view|learn|explore|discover|find out)(?:[ -](?:more|also|next|now|on|this|it|here|the full (?:story|article)))+(?: (?:on|about|from|in|at)\b[^:]{0,40})?|more(?: (?:on|from|about|in|like this|stories|news|coverage|to read)\b[^:]{0,40})?|also (?:read|see|on|in)|related(?: (?:articles?|stories|story|content|coverage|links?|posts?|news|topics|reading|video))?(?: (?:from|on)\b[^:]{0,40})?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|must[- ]reads?|further reading|trending(?: now)?|most (?:read|popular|viewed)|popular (?:now|this week|stories|posts)|(?:recent|latest|top|other|featured) (?:articles?|stories|posts|news|videos)|editor['’]?s['’]? (?:picks?|choice)|up next|in case you missed it|lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|aus|über|lesen)|auch interessant|lire (?:aussi|également|la suite)|à lire(?: aussi)?|voir aussi|sur le même (?:sujet|thème)|lea (?:también|más)|lee (?:también|más)|leer más|te puede interesar|más (?:información|noticias|sobre)|noticias relacionadas|ver también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais (?:sobre|notícias|lidas)|leggi anche|leggi di più|vedi anche|per approfondire|lees (?:ook|meer|verder)|meer over|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|přečtěte si(?: také)?|čtěte(?: také| více)?|čítajte aj|olvas(?:sa|d) (?:el|még)|citește și|citiți și|вижте (?:още|също)|прочетете (?:още|също)|читайте (?:также|ещё|еще|по теме)|смотрите также|по теме|ещё по теме|читайте також|дивіться також|оқи отырыңыз|ilgili haberler?|(?:bunu|bunları) da oku(?:yun)?|ayrıca (?:bakınız|okuyun)|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε επίσης|اقرأ (?:أيضاً|أيضا|ايضا|المزيد)|إقرأ (?:أيضاً|أيضا|المزيد)|قد يعجبك|مواضيع ذات صلة|بیشتر بخوانید|همچنین بخوانید|מאמרים נוספים|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|আরও পড়ুন|baca juga|lihat juga|xem thêm|đọc thêm|tin liên quan|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|関連記事|あわせて読みたい|おすすめ記事|続きを読む|相关(?:阅读|新闻|文章|报道)|延伸閱讀|延伸阅读|相關(?:新聞|文章|報導)|관련 ?(?:기사|뉴스))(?:\s*[:：|–—-]|(?![\p{L}\p{N}]))/iu;
