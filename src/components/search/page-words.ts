import type { SearchVoice } from '../../search/search-voice.ts';
import type { Filling } from '../../words/message.ts';
import { pageVoice } from '../ui/page-voice.ts';
import { make } from '../ui/elements.ts';

/** The archive's voice on the page of the search, made when it is first asked for. */
export function searchVoice(): SearchVoice {
  voice ??= pageVoice<'search' | 'dates'>();
  return voice;
}

let voice: SearchVoice | undefined;

/** A message whose places are filled with more than text; what is text keeps its direction to itself. */
export function sayWith<P extends string>(
  message: Filling<P>,
  values: Record<P, Filler>,
  count?: number,
): (Node | string)[] {
  return message.pieces(count).flatMap((piece): readonly (Node | string)[] => {
    if (typeof piece === 'string') return [piece];
    const value: Filler = values[piece.place];
    if (typeof value === 'number') return [searchVoice().number(value)];
    if (typeof value === 'string') return [make('bdi', {}, value)];
    return value instanceof Node ? [value] : value;
  });
}

/** Things in a row, as the language writes them: with “and” before the last, with “or”, or as units that go on. */
export function inList(
  things: readonly (Node | string)[],
  type: Intl.ListFormatType = 'conjunction',
): (Node | string)[] {
  const { locale } = searchVoice();
  return new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' })
    .formatToParts(things.map((_, place) => String(place)))
    .map(({ type: kind, value }) => (kind === 'element' ? (things[Number(value)] ?? '') : value));
}

/** What fills a place: text, a number, or what is drawn. */
type Filler = Node | readonly (Node | string)[] | string | number;
