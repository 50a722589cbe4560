import type { Archive } from '../../archive/archive.ts';
import { articlesOf } from '../../archive/articles.ts';
import { nameAmong, namePlace } from '../../archive/name-articles.ts';
import type { CitedPlace } from '../../archive/stories.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** Names a place that a dossier cites: “Daily Sabah ¶3”, so that no two articles of its story have one name. */
export function nameCited(archive: Archive, { article, place }: CitedPlace, voice: OwnVoice): string {
  const siblings = article.story ? articlesOf(archive, 'story', article.story.id) : [];
  return namePlace(nameAmong(siblings, voice)(article), place, voice);
}
