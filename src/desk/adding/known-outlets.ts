import type { OutletData } from '../../schema/outlet.ts';
import { hostOf } from './plain-address.ts';

/**
 * The outlets of an archive, as texts name them: by name, whatever its capitals and marks, and by where they are on the web.
 * @param files the ids that are taken, those of retired records too.
 */
export function knowOutlets(outlets: readonly KnownOutlet[], files: readonly string[]): KnownOutlets {
  const [byName, byHost, byId] = [
    new Map<string, KnownOutlet>(),
    new Map<string, KnownOutlet>(),
    new Map<string, KnownOutlet>(),
  ];
  const taken = new Set(files);
  const known: KnownOutlets = {
    isTaken: (id) => taken.has(id),
    named: (name) => byId.get(name) ?? byName.get(bareName(name)),
    at: (host) => byHost.get(host),
    unknown: () => byId.values().find(({ kind }) => kind === 'unknown'),
    add(outlet) {
      taken.add(outlet.id);
      byId.set(outlet.id, outlet);
      enter(byName, bareName(outlet.name), outlet);
      const host = outlet.url === undefined ? undefined : hostOf(outlet.url);
      if (host !== undefined) enter(byHost, host, outlet);
    },
  };
  for (const outlet of outlets) known.add(outlet);
  return known;
}

function enter(map: Map<string, KnownOutlet>, key: string, outlet: KnownOutlet): void {
  if (!map.has(key)) map.set(key, outlet);
}

/** Capitals, marks and an article before a name tell no two outlets apart. */
function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** An outlet, as far as texts are told to be its. */
export interface KnownOutlet {
  id: string;
  name: string;
  kind: OutletData['kind'];
  url: string | undefined;
}

/** The outlets there are, and those that were made since. */
export interface KnownOutlets {
  isTaken: (id: string) => boolean;
  /** By its name or its id. */
  named: (name: string) => KnownOutlet | undefined;
  at: (host: string) => KnownOutlet | undefined;
  /** The one for texts of which nobody knows who published them. */
  unknown: () => KnownOutlet | undefined;
  add: (outlet: KnownOutlet) => void;
}
