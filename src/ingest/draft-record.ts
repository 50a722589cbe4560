import type { Said } from './capture.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { guessLanguage } from './guess-language.ts';
import { findAgency } from './find-agency.ts';

/** Makes a draft of a record whose fields say what is what: nothing has to be looked for, each line of its text is a paragraph. */
export function draftRecord({ body, title, deck, byline, ...said }: Said): Draft {
  const lines = body?.value.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim()) ?? [];
  const blocks = lines
    .filter((line) => line !== '')
    .map((text): DraftBlock => ({ role: 'paragraph', text, marks: [] }));
  return {
    printed: { ...(title && { title }), ...(deck && { deck }), ...(byline && { byline }) },
    captions: [],
    body: blocks,
    facts: {
      outlet: said.outlet,
      url: said.url,
      published: said.published,
      authors: said.authors,
      section: said.section,
      agency: findAgency({
        opening: blocks.slice(0, 3).map(({ text }) => text),
        closing: blocks.slice(-2).map(({ text }) => text),
        byline: byline?.value,
        authors: said.authors?.value ?? [],
      }),
      language: said.language ?? guessLanguage(blocks.map(({ text }) => text).join('\n')),
    },
    removed: [],
    doubts: blocks.length === 0 ? ['The record has no text.'] : [],
  };
}
