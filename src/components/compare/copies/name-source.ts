/** Names the source that articles of a family go back to, with its doubt; a family without one has none that is known. */
export function nameSource(name: string | undefined, certainty: 'sure' | 'likely'): string {
  if (name === undefined) return 'Source not established';
  return certainty === 'sure' ? name : `${name} (likely)`;
}
