import { namePlaceAlone } from '../../archive/name-articles.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** A place beside its article in full, for who hears it and sees nothing: “paragraph 3, sentence 2”. */
export function spokenPlace(place: string, voice: OwnVoice): string {
  const [, passage, number] = /^p(\d+)s(\d+)$/.exec(place) ?? [];
  return passage === undefined
    ? namePlaceAlone(place, voice)
    : voice.words.entity.spokenPlace({ passage: Number(passage), number: Number(number) });
}
