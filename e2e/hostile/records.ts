/** JSON is YAML, and leaves no doubt where a value ends. */
export function addFacts({ files }: HostileArchive, path: string, facts: unknown): void {
  files.set(path, `${JSON.stringify(facts, null, 1)}\n`);
}

export function addText({ files }: HostileArchive, path: string, facts: object, paragraphs: string[]): void {
  const body = paragraphs.map((one) => `\n${escapeMarkdown(one)}\n`).join('');
  files.set(path, `---\n${JSON.stringify(facts, null, 1)}\n---\n${body}`);
}

/** Notes that values stand on a page. */
export function say({ said }: HostileArchive, page: string, words: object): void {
  const texts = Object.values(words).flatMap(listTexts);
  said.set(page, [...(said.get(page) ?? []), ...texts]);
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** Every mark that Markdown or MDX might take for its own. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Identifiers that say nothing of their thing. */
export function identify(texts: string[]): object[] {
  return texts.map((one, place) => ({ scheme: one, id: texts.at(-place), source: one }));
}

/** `constructor` is a name that every object of JavaScript has, and a lawful id. */
export const ids = ['constructor', 'press', 'third', 'fourth'];

/** The stories of the archive. */
export const stories = ['constructor', 'second', 'third'];
/** Names that stand alone: with others they would be no names that objects have. */
export const named = ['__proto__', 'toString'];

/** An archive to be written, and what its pages must say. */
export interface HostileArchive {
  /** By path in the content folder. */
  files: Map<string, string>;
  /** By page, the values that stand on it; those of '' stand on every page. */
  said: Map<string, string[]>;
}
