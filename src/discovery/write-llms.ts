/**
 * What a language model should know of a site before it reads it, as Markdown: https://llmstxt.org
 * Its form is fixed: a title, a summary, paragraphs, then lists of links under headings.
 */
export function writeLlms({ title, summary, paragraphs, lists }: Guide): string {
  const parts = [
    `# ${asWords(title)}`,
    `> ${asWords(summary)}`,
    ...paragraphs.map(inLine),
    ...lists.flatMap(({ heading, links }) =>
      links.length > 0 ? [`## ${inLine(heading)}`, links.map(writeLink).join('\n')] : [],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeLink({ label, url, says }: GuideLink): string {
  return `- [${asWords(label)}](${url}): ${asWords(says)}`;
}

/** Words of records, in which nothing is a link, an element or emphasis. */
export function asWords(text: string): string {
  return inLine(text).replaceAll(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&');
}

/** A line break would end a heading, a quotation or an entry of a list. */
function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What a guide to a site says; all addresses are absolute. */
export interface Guide {
  title: string;
  summary: string;
  paragraphs: string[];
  lists: { heading: string; links: GuideLink[] }[];
}

interface GuideLink {
  label: string;
  url: string;
  says: string;
}
