import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The pages of a folder with what somebody has found on them: a line of `truth.jsonl` each. */
export function readTruth(folder: string): TruePage[] {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as TruePage);
}

/** The bytes of a page. */
export function loadPage(folder: string, { file }: TruePage): Uint8Array {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** What somebody has found on a page. What is absent is not known, and `null` is known not to be there. */
export interface TruePage {
  /** `x.html` or `x.html.gz` beside the list. */
  file: string;
  url?: string;
  /** Empty if there is no article on it. */
  body: string;
  title?: string | null;
  /** EDTF, or its day alone. */
  date?: string | null;
  authors?: string[] | null;
}
