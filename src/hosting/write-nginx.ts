import { mediaTypeOf, mediaTypes, unknownType, type MediaType } from '../media-types.ts';
import { caching, headersOfAll, headersOfData, keptFolders } from './headers.ts';
import { hiddenFiles } from './hidden-files.ts';
import { linksetPages } from './linkset-pages.ts';
import { spellings, type SiteRules } from './site-rules.ts';

/**
 * What nginx reads beside `server`: tables from the address asked for, because nginx finds a line of a table at once
 * and would take minutes to read as many `location`s. Their names have the site's address in them, so that one nginx can
 * show several archives.
 */
export function writeNginxTables(rules: SiteRules): string {
  const { base, moved, gone, asked, charsets } = rules;
  const at = atBase(base);
  const name = nameTables(rules.url);
  const exact = [
    // A question asked stays asked; it stands before a fragment.
    ...moved.flatMap(({ from, to }) => {
      const [page = '', fragment] = at(to).split('#');
      const target = `${page}$is_args$args${fragment === undefined ? '' : `#${fragment}`}`;
      return spellings(from).map((one): Line => [at(one), target]);
    }),
    ...charsets.map(({ address, charset }): Line => [at(address), charset]),
  ];
  return [
    `# For nginx, beside “server”: which addresses of ${rules.url} have moved or are gone, and what is said of the others.\n`,
    writeSizes(exact),
    writeTable('$uri', name('moved'), [
      ...exact.slice(0, exact.length - charsets.length),
      ...asked.map((page): Line => [
        `~^${escape(at(page))}(?:.*/)?(?!index\\.html$)[^/]*\\.[^/]*$`,
        `${at(page)}$is_args$args`,
      ]),
    ]),
    writeTable(
      '$uri',
      name('gone'),
      gone.map((page): Line => [`~^${escape(at(page).slice(0, -1))}(?:$|/(?!index\\.html$))`, `${at(page)}index.html`]),
    ),
    writeTable('$uri', name('charset'), exact.slice(exact.length - charsets.length)),
    writeTable(
      '$uri',
      name('links'),
      rules.linksets.length === 0
        ? []
        : [
            [
              `~^${escape(base)}(?<${bare(name('page'))}>${sourceOf(linksetPages(rules))})`,
              `<${rules.url}\${${bare(name('page'))}}linkset.json>; rel=\\"linkset\\"; type=\\"${mediaTypeOf('linkset.json')}\\"`,
            ],
          ],
    ),
    writeTable(
      '$status$uri',
      name('caching'),
      keptFolders.map((folder): Line => [`~^[23]..${escape(base + folder)}`, caching.kept]),
      caching.asked,
    ),
    writeTable('$uri', name('readers'), [
      [`~(?:${mediaTypes.flatMap(({ end, isData }) => (isData ? [escape(end)] : [])).join('|')})$`, '*'],
    ]),
  ].join('\n');
}

/** What nginx reads inside `server`, whose `root` is the folder that the base path begins in. */
export function writeNginxPlaces(rules: SiteRules): string {
  const { base } = rules;
  const name = nameTables(rules.url);
  const answers = [`if (${name('moved')}) { return 301 ${name('moved')}; }`, `if (${name('gone')}) { return 410; }`];
  const named = mediaTypes.filter(({ end }) => /^\/|\..*\./.test(end));
  const charsets = [...new Set(rules.charsets.map(({ charset }) => charset))].toSorted();
  const lines = [
    'index index.html;',
    'autoindex off;',
    'absolute_redirect off;',
    ...Object.entries(headersOfAll).map(([header, value]) => `add_header ${header} "${value}" always;`),
    `add_header Cache-Control ${name('caching')} always;`,
    `add_header Link ${name('links')};`,
    ...Object.keys(headersOfData).map((header) => `add_header ${header} ${name('readers')};`),
    'etag on;',
    'gzip on;',
    ...(rules.compressed.includes('gz') ? ['gzip_static on;'] : []),
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${listTypes(({ isPacked }) => !isPacked)};`,
    'charset utf-8;',
    `charset_types ${listTypes(({ charset }) => charset === true)};`,
    'types {',
    ...mediaTypes.filter((kind) => !named.includes(kind)).map(({ end, type }) => `  ${type} ${end.slice(1)};`),
    '}',
    `default_type ${unknownType};`,
    // A folder without a page is nothing a reader may look into, or know of.
    `error_page 403 =404 ${base}404.html;`,
    `error_page 404 ${base}404.html;`,
    `error_page 410 ${name('gone')};`,
    // A page has one address; a step that is empty or has a backslash would lead to another host.
    `if ($request_uri ~ "^(${escape(base)}(?:[^/?\\x5c]+/)*)index\\.html(?:$|\\?)") { return 301 $1$is_args$args; }`,
    ...answers,
    `location = ${base}404.html { internal; }`,
    // “if” is not handed on to a place within, so it stands in each.
    `location ~ "^${escape(base)}${sourceOf(hiddenFiles)}" { return 404; }`,
    ...named.flatMap(({ end, type }) => [
      `location ~ "${escape(end)}$" {`,
      ...answers.map((line) => `  ${line}`),
      '  types { }',
      `  default_type ${type};`,
      '}',
    ]),
    ...(charsets.length === 0
      ? []
      : [
          'location ~ "/original\\.txt$" {',
          ...answers.map((line) => `  ${line}`),
          ...charsets.map((charset) => `  if (${name('charset')} = "${charset}") { charset ${charset}; }`),
          '}',
        ]),
  ];
  return [
    `# For nginx, inside “server”: how ${rules.url} is shown. “root” is the folder ${base === '/' ? 'of the site' : `in which the site is the folder “${base.slice(1, -1)}”`}.\n`,
    ...(base === '/'
      ? []
      : [`location = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}$is_args$args; }\n`]),
    `location ${base} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`,
  ].join('\n');
}

/** Volatile, because the page that is sent instead is asked for in the course of the same request. */
function writeTable(from: string, to: string, lines: readonly Line[], otherwise = ''): string {
  const all: Line[] = [['default', otherwise], ...lines];
  return `map ${from} ${to} {\n  volatile;\n${all.map(([key, value]) => `  "${key}" "${value}";\n`).join('')}}\n`;
}

/** nginx keeps room for short addresses only, and few, unless it is told before the first table. */
function writeSizes(lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const longest = lines.reduce((most, [key]) => Math.max(most, Buffer.byteLength(key)), 0);
  const bucket = Math.max(64, 2 ** Math.ceil(Math.log2(longest + 32)));
  return `map_hash_bucket_size ${bucket};\nmap_hash_max_size ${Math.max(2048, 2 ** Math.ceil(Math.log2(lines.length * 2)))};\n`;
}

/** `$moved_archive_example` of `https://archive.example/`. */
function nameTables(url: string): (table: string) => string {
  const { host, pathname } = new URL(url);
  const site = (host + pathname).replaceAll(/[^a-z0-9]+/gi, '_').replace(/_$/, '');
  return (table) => `$${table}_${site}`;
}

/** A pattern as nginx writes it, without the beginning it is put behind. */
function sourceOf(pattern: RegExp): string {
  return pattern.source.slice(1).replaceAll('\\/', '/');
}

function bare(variable: string): string {
  return variable.slice(1);
}

function listTypes(isMeant: (kind: MediaType) => boolean): string {
  // nginx adds text/html itself, and warns of having it twice.
  return [...new Set(mediaTypes.filter(isMeant).map(({ type }) => type))]
    .filter((type) => type !== 'text/html')
    .join(' ');
}

function atBase(base: string): (address: string) => string {
  return (address) => base + address.slice(1);
}

function escape(address: string): string {
  return address.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`);
}

type Line = [key: string, value: string];
