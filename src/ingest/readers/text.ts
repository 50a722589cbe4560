import type { Capture, HandedIn } from '../capture.ts';
import { decodeLoosely } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSaid } from './said.ts';

/** A plain text: its bytes as they are. What a clipper wrote above it stays in the bytes, and is said as well. */
export async function* readText(file: HandedIn): AsyncGenerator<Capture> {
  const bytes = await file.load();
  const head = decodeLoosely(bytes.subarray(0, headOfText));
  yield { as: file.name, bytes, mediaType: 'text/plain', ...readSaid(readFrontMatter(head)) };
}

/** No clipper writes more facts. */
const headOfText = 16_384;
