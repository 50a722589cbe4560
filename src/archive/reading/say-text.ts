import type { OwnVoice } from '../../words/languages.ts';
import type { Archive } from '../archive.ts';
import type { Article } from '../articles.ts';
import { nameOrigin, originOf } from '../comparison/provenance.ts';

/**
 * Says on one line whose text an article is, with all the doubt there is: “text of Reuters (likely)”, “text of AP, not
 * credited”, “the outlet’s own text”.
 */
export function sayText(archive: Archive, article: Article, voice: OwnVoice): string {
  const { state, tops } = originOf(archive, article);
  const own = voice.words.article;
  const isSure = tops.every(({ certainty }) => certainty === 'sure');
  if (state === 'established' && tops.every(({ key }) => key === `outlet:${article.outlet.id}`))
    return isSure ? own.ownText : own.ownTextLikely;
  const text = nameOrigin(archive, article).alone;
  const isUncredited = state === 'established' && isSure && article.data.agency?.basis === 'inferred';
  return isUncredited ? own.uncredited({ text }) : text;
}
