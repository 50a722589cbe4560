import type { Format, Kind } from './format.ts';
import { formats } from './table.ts';

/** The formats of a kind of thing that an archive has, in the order of the table. */
export function standingFormats<K extends Kind>(kind: K, { add, not }: ChosenFormats): NamedFormat<K>[] {
  return listFormats(kind).filter(({ name, stands }) =>
    stands === 'if asked for' ? add.includes(name) : !not.includes(name),
  );
}

/** All formats of a kind of thing, each under the name by which `formats:` in archive.yaml speaks of it. */
export function listFormats<K extends Kind>(kind: K): NamedFormat<K>[] {
  const ofKind: Readonly<Record<string, Format<K>>> = formats[kind] as never;
  return Object.entries(ofKind).map(([file, format]) => ({ ...format, file, name: nameFormat(kind, file) }));
}

/** Every kind of thing that files stand beside. */
export const kinds = Object.keys(formats) as Kind[];

/** Which formats an archive may ask for, and which it may leave out. */
export const choosableFormats: { add: string[]; not: string[] } = {
  add: listNames('if asked for'),
  not: listNames('usually'),
};

/** The format whose file stands at an address of the site, such as `/articles/<id>/ninjs.json`. */
export function formatAt(address: string): NamedFormat<Kind> | undefined {
  const [, kind = 'archive', file = ''] = /^\/(?:([a-z]+)\/(?:[^/]+\/)?)?([^/]+)$/.exec(address) ?? [];
  return isKind(kind) ? listFormats<Kind>(kind).find((format) => format.file === file) : undefined;
}

function listNames(stands: Format<Kind>['stands']): string[] {
  return kinds.flatMap((kind) =>
    listFormats<Kind>(kind).flatMap((format) => (format.stands === stands ? [format.name] : [])),
  );
}

function nameFormat(kind: Kind, file: string): string {
  return kind === 'archive' ? file : `${kind}/${file}`;
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(formats, name);
}

/** A format with the name of its file. */
export interface NamedFormat<K extends Kind> extends Format<K> {
  /** `ninjs.json` */
  file: string;
  /** `articles/ninjs.json` */
  name: string;
}

/** `formats:` of archive.yaml. */
export interface ChosenFormats {
  add: readonly string[];
  not: readonly string[];
}
