import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { redirectsSchema, type Redirect } from '../../schema/redirects.ts';
import type { Fault } from '../fault.ts';
import { parseFactsFile } from '../parse-record.ts';
import { fieldName } from '../schema-faults.ts';
import type { Locate } from '../yaml/faults.ts';

/** Where published addresses that belong to no record lead now, with what is wrong in the file; an archive may have none. */
export async function loadRedirects(folder: string): Promise<{ redirects: Redirect[]; faults: Fault[] }> {
  const bytes = await readFile(join(folder, redirectsFile)).catch(() => undefined);
  return bytes ? readRedirects(bytes) : { redirects: [], faults: [] };
}

/** Reads the file of redirects, and judges it by itself. */
export function readRedirects(bytes: Uint8Array): { redirects: Redirect[]; faults: Fault[] } {
  const { data, faults, locate } = parseFactsFile<Redirect[]>(redirectsSchema, redirectsFile, bytes);
  return { redirects: data ?? [], faults: [...faults, ...checkRedirects(data ?? [], locate)] };
}

/** The file of redirects in the content folder. */
export const redirectsFile = 'redirects.yaml';

function checkRedirects(redirects: readonly Redirect[], locate: Locate): Fault[] {
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to }, index) => {
    const at = (field: 'from' | 'to') => ({
      file: redirectsFile,
      line: locate([index, field]),
      field: fieldName([index, field]),
    });
    const page = to.replace(/#.*/, '');
    const onward = next.get(page);
    const twice = seen.has(from);
    seen.add(from);
    return [
      twice ? [{ ...at('from'), found: `“${from}” a second time`, expected: 'every address once' }] : [],
      to === from || page === from
        ? [{ ...at('to'), found: 'the address itself', expected: 'what stands for it now' }]
        : [],
      onward !== undefined && page !== from
        ? [{ ...at('to'), found: `“${to}”, which leads on to “${onward}”`, remedy: 'Write where it ends.' }]
        : [],
      endingOf(from) === endingOf(page)
        ? []
        : [{ ...at('to'), found: `“${to}”`, expected: 'a page for a page, and a file of the same kind for a file' }],
    ].flat();
  });
}

/** What kind of thing an address is of: a page ends with a slash, a file with its extension. */
function endingOf(written: string): string {
  const address = written.replace(/#.*/, '');
  return address.endsWith('/') ? '/' : extname(address);
}
