import type { OwnVoice } from '../words/languages.ts';
import type { Origin } from './trace-origins.ts';

/**
 * Says in a few words whose text an article is, with all the doubt there is: “Reuters”, “Reuters (likely)”, “perhaps
 * Reuters”, “not known”, “not looked into”.
 * @param nameOf names the source that a key stands for.
 */
export function sayOrigin(origin: Origin, nameOf: (key: string) => string | undefined, voice: OwnVoice): string {
  const { words } = voice;
  if (origin.state === 'guessed') return words.story.origin.perhaps({ sources: nameGuessed(origin, nameOf, voice) });
  return origin.state === 'established'
    ? nameTops(origin, nameOf, voice)
    : words.terms.originStates[origin.state].label;
}

/** The same where no label says what it is about: “text of Reuters”, “perhaps text of Reuters”, “origin not looked into”. */
export function sayTextOf(origin: Origin, nameOf: (key: string) => string | undefined, voice: OwnVoice): string {
  const { origin: says } = voice.words.story;
  if (origin.state === 'not known') return says.notKnown;
  if (origin.state === 'not looked into') return says.notLookedInto;
  return origin.state === 'guessed'
    ? says.perhapsTextOf({ sources: nameGuessed(origin, nameOf, voice) })
    : says.textOf({ sources: nameTops(origin, nameOf, voice) });
}

function nameGuessed({ guessed }: Origin, nameOf: (key: string) => string | undefined, { choice }: OwnVoice): string {
  return choice(guessed.map((key) => nameOf(key) ?? key));
}

function nameTops({ tops }: Origin, nameOf: (key: string) => string | undefined, { words, list }: OwnVoice): string {
  return list(
    tops.flatMap(({ key, certainty }) => {
      const source = nameOf(key);
      return source === undefined ? [] : certainty === 'sure' ? source : words.story.origin.likely({ source });
    }),
  );
}
