import { partOf } from '../../text/parts.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** What a passage or sentence is called where its article stands beside it: “¶3”, “headline”. */
export function placeWords(place: string, { words }: OwnVoice): string {
  const { places } = words.entity;
  const number = /^p(\d+)/.exec(place)?.[1];
  if (number !== undefined) return places.passage({ number: Number(number) });
  const field = partOf(place)?.field;
  return field === undefined || field === 'body' ? place : places[field];
}

/** The same in full, for who hears it and sees nothing: “paragraph 3, sentence 2”. */
export function spokenPlace(place: string, voice: OwnVoice): string {
  const [, passage, number] = /^p(\d+)s(\d+)$/.exec(place) ?? [];
  return passage === undefined
    ? placeWords(place, voice)
    : voice.words.entity.places.sentence({ passage: Number(passage), number: Number(number) });
}
