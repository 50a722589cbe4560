import type { Finding } from '../../ingest/capture.ts';
import { agencyNamed } from '../../ingest/find-agency.ts';
import { speak } from '../../words/languages.ts';
import type { KnownArchive } from './known-archive.ts';
import type { KnownOutlet } from './known-outlets.ts';
import { nameOutlet } from './name-records.ts';
import { hostOf } from './plain-address.ts';

/**
 * The outlet a text belongs to: one of the archive by its name or by where it stands on the web, else a new one that has a name
 * and nothing more; `unknown` where the text names nobody.
 */
export function matchOutlet(
  found: Finding | undefined,
  address: Finding | undefined,
  known: KnownArchive,
): OutletMatch {
  const host = address && hostOf(address.value);
  const byName = found && known.outlets.named(found.value);
  if (byName) return { id: byName.id, from: found };
  const byHost = host === undefined ? undefined : known.outlets.at(host);
  if (byHost) return { id: byHost.id, from: atHost(host ?? '') };
  const name = found?.value ?? host;
  if (name === undefined) return unknownOutlet(known);
  const made: KnownOutlet = {
    id: nameOutlet(name, known.outlets.isTaken),
    name,
    // What an agency publishes itself is the agency’s.
    kind: agencyNamed(name) === undefined ? undefined : 'agency',
    url: host === undefined ? undefined : `https://${URL.parse(address?.value ?? '')?.host ?? host}/`,
  };
  return { id: made.id, from: found ?? atHost(host ?? ''), made };
}

/** The agency that a text names as its source; nothing where the archive knows that name as something else. */
export function matchAgency(found: Finding, known: KnownArchive): OutletMatch | undefined {
  const there = known.outlets.named(found.value);
  if (there) return there.kind === 'agency' ? { id: there.id, from: found } : undefined;
  const id = nameOutlet(found.value, known.outlets.isTaken);
  return { id, from: found, made: { id, name: found.value, kind: 'agency', url: undefined } };
}

function unknownOutlet({ outlets, language }: KnownArchive): OutletMatch {
  const there = outlets.unknown();
  if (there) return { id: there.id };
  const { name } = speak(language).words.beginning.unknownOutlet;
  return { id: 'unknown', made: { id: 'unknown', name, kind: 'unknown', url: undefined } };
}

function atHost(host: string): Finding {
  return { value: host, basis: 'inferred', evidence: `The address of the page is at ${host}.` };
}

/** Which outlet it is. */
export interface OutletMatch {
  id: string;
  /** What shows it; nothing where nobody is named. */
  from?: Finding | undefined;
  /** The outlet, where the archive does not have it yet. */
  made?: KnownOutlet | undefined;
}
