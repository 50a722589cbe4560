import type { ToldArticle } from '../invented/write-archive.ts';
import { writeFacts } from '../invented/write-facts.ts';

/** An article as generators of sites mostly read one: facts in YAML, words in Markdown. */
export function writeTemplateFacts({ title, date, outlet, topics, language, paragraphs }: ToldArticle): string {
  const facts = { title, date: date ?? '2000-01-01', outlets: [outlet], topics, language };
  return `---\n${writeFacts(facts)}---\n\n${paragraphs.join('\n\n')}\n`;
}
