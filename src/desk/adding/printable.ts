import type { Finding } from '../../ingest/capture.ts';
import type { Draft } from '../../ingest/draft.ts';

/**
 * A draft as a record can hold it: without characters that say nothing to a reader and that a file of the archive may not have
 * (controls, noncharacters); a line break within a line is a space. They stay in the original.
 */
export function printable(draft: Draft): Draft {
  return {
    ...draft,
    printed: Object.fromEntries(
      Object.entries(draft.printed).flatMap(([field, found]) => {
        const value = found && clean(found.value);
        return value ? [[field, { ...found, value }]] : [];
      }),
    ),
    captions: draft.captions.flatMap((caption) => {
      const text = clean(caption.text);
      return text === '' ? [] : [{ ...caption, text }];
    }),
    body: draft.body.map((block) => ({ ...block, text: blank(block.text) })),
    facts: Object.fromEntries(
      Object.entries(draft.facts).flatMap(([field, found]) => (found ? [[field, cleanFinding(found)]] : [])),
    ),
    removed: draft.removed.map(({ says, ...one }) => ({ ...one, says: says === undefined ? undefined : clean(says) })),
    doubts: draft.doubts.map(clean),
  };
}

function cleanFinding(found: Finding<unknown>): Finding<unknown> {
  const { value, evidence } = found;
  const words = (one: unknown): unknown => (typeof one === 'string' ? clean(one) : one);
  return { ...found, value: Array.isArray(value) ? value.map(words) : words(value), evidence: clean(evidence) };
}

function clean(text: string): string {
  return blank(text).replaceAll(/\s+/g, ' ').trim();
}

/** The marks of a text point at its letters, so that what goes leaves spaces. */
function blank(text: string): string {
  return text.replaceAll(refused, (character) => ' '.repeat(character.length));
}

/** Those of pages that were read in a wrong encoding (U+0080–U+009F) are evidence of that, and stay. */
const refused = /[[\p{Cc}--[\t\x80-\x9F]]\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gv;
