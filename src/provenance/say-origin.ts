import type { Origin } from './trace-origins.ts';

/**
 * Says in a few words whose text an article is, with all the doubt there is: “Reuters”, “Reuters (likely)”, “perhaps
 * Reuters”, “not known”, “not looked into”.
 * @param nameOf names the source that a key stands for.
 */
export function sayOrigin({ state, tops, guessed }: Origin, nameOf: (key: string) => string | undefined): string {
  if (state === 'guessed') return `perhaps ${guessed.map((key) => nameOf(key) ?? key).join(' or ')}`;
  if (state !== 'established') return state;
  return tops
    .flatMap(({ key, certainty }) => {
      const name = nameOf(key);
      return name === undefined ? [] : certainty === 'sure' ? name : `${name} (likely)`;
    })
    .join(', ');
}

/** The same where no label says what it is about: “text of Reuters”, “perhaps text of Reuters”, “origin not looked into”. */
export function sayTextOf(origin: Origin, nameOf: (key: string) => string | undefined): string {
  const said = sayOrigin(origin, nameOf);
  if (origin.state === 'not known' || origin.state === 'not looked into') return `origin ${said}`;
  return `text of ${said}`.replace(/^text of perhaps /, 'perhaps text of ');
}
