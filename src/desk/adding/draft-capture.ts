import type { Capture, Said, Unreadable } from '../../ingest/capture.ts';
import type { Draft, DraftFacts } from '../../ingest/draft.ts';
import { draftRecord } from '../../ingest/draft-record.ts';
import { decodeText } from '../../ingest/decode-text.ts';
import { draftPage } from '../../ingest/page/draft-page.ts';
import { draftText } from '../../ingest/plain/draft-text.ts';

/**
 * Reads an article out of a capture, by what it is: a page, a text, or a record whose fields say what is what. What was said of
 * it from outside counts before what a program finds in it.
 */
export function draftCapture(capture: Capture): DraftedCapture | Unreadable {
  const { bytes, mediaType, layer, said } = capture;
  if (mediaType === 'application/json' && !layer) return { draft: draftRecord(said), charset: 'utf-8' };
  const readAs = layer?.mediaType ?? mediaType;
  if (readAs !== 'text/plain' && readAs !== 'text/html') throw new RangeError(`${mediaType} has no text to read`);
  const read = layer ? { text: layer.text, charset: 'utf-8', doubts: [] } : decodeText(bytes, readAs, capture.charset);
  if (!('text' in read)) return { as: capture.as, ...read };
  const { text, charset, doubts } = read;
  const draft = readAs === 'text/html' ? draftPage(text, { said }) : draftText(text, said);
  return {
    draft: {
      ...draft,
      facts: preferSaid(said, draft.facts),
      doubts: [...(capture.doubts ?? []), ...doubts, ...draft.doubts],
    },
    charset,
  };
}

function preferSaid(said: Said, facts: DraftFacts): DraftFacts {
  return {
    ...facts,
    url: said.url ?? facts.url,
    outlet: said.outlet ?? facts.outlet,
    published: said.published ?? facts.published,
    authors: said.authors ?? facts.authors,
    section: said.section ?? facts.section,
    language: said.language ?? facts.language,
  };
}

/** What was read, and the encoding it was read in. */
export interface DraftedCapture {
  draft: Draft;
  charset: string;
}
