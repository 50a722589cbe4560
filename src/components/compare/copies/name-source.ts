import type { OwnVoice } from '../../../words/languages.ts';

/** Names the source that articles of a family go back to, with its doubt; a family without one has none that is known. */
export function nameSource(name: string | undefined, certainty: 'sure' | 'likely', { words }: OwnVoice): string {
  const { likelySource, openSource } = words.compare.claims;
  if (name === undefined) return openSource;
  return certainty === 'sure' ? name : likelySource({ source: name });
}
