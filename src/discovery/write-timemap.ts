import { mediaTypeOf } from '../media-types.ts';
/** Where the versions of a page stand, as links: https://www.rfc-editor.org/rfc/rfc7089#section-5 */
export function writeTimemap({ original, addresses, versions }: Timemap): string {
  const [first, last] = [versions.at(0), versions.at(-1)];
  const links = [
    writeLink(original, { rel: 'original' }),
    writeLink(addresses.link, {
      rel: 'self',
      type: timemapFormats.link,
      ...(first && last ? { from: httpDate(first.date), until: httpDate(last.date) } : {}),
    }),
    writeLink(addresses.json, { rel: 'timemap', type: timemapFormats.json }),
    ...versions.map((version) => {
      const rel = [version === first ? 'first' : [], version === last ? 'last' : [], 'memento'].flat().join(' ');
      return writeLink(version.url, {
        rel,
        datetime: httpDate(version.date),
        ...(version.title ? { title: version.title } : {}),
      });
    }),
  ];
  return `${links.join(',\n')}\n`;
}

/** The same as JSON, with the names that Memento's aggregators use: https://github.com/oduwsdl/MemGator */
export function writeJsonTimemap({ original, addresses, versions }: Timemap): object {
  const list = versions.map(({ url, date, title }) => ({
    datetime: `${date}T00:00:00Z`,
    uri: url,
    ...(title ? { title } : {}),
  }));
  return {
    original_uri: original,
    timemap_uri: { link_format: addresses.link, json_format: addresses.json },
    mementos: { first: list.at(0), last: list.at(-1), list },
  };
}

/** Media types of a time map. */
const timemapFormats = { link: mediaTypeOf('timemap.link'), json: mediaTypeOf('timemap.json') } as const;

function writeLink(url: string, attributes: Record<string, string>): string {
  return [`<${url}>`, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join('; ');
}

/** The first moment of a day: `Sun, 22 Nov 2026 00:00:00 GMT`. */
function httpDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

/** The versions of a page; addresses are absolute. */
export interface Timemap {
  /** The page that always shows the newest. */
  original: string;
  /** Where this list stands in each format. */
  addresses: Record<keyof typeof timemapFormats, string>;
  /** The oldest first. */
  versions: {
    url: string;
    date: string;
    /** Who made it what it is, in plain ASCII without quotation marks, where that is known. */
    title?: string | undefined;
  }[];
}
