import type { Archive } from '../archive/archive.ts';
import { writeOpenSearch } from '../discovery/write-opensearch.ts';
import { voiceOf } from '../archive/own-voice.ts';
import { absoluteUrl, paths } from '../paths.ts';

/** Lets a browser offer the archive's search among its own. */
export function writeSearchDescription({ facts }: Archive, _: null, site: URL | undefined): string {
  return writeOpenSearch({
    ...facts,
    searchIn: voiceOf(facts).words.feeds.searchIn({ archive: facts.name }),
    template: absoluteUrl(paths.searchTemplate(), site),
    address: absoluteUrl(paths.openSearch(), site),
  });
}
