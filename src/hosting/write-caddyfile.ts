import {
  contentTypeOf,
  copyEncodings,
  copyEndings,
  mediaTypeOf,
  mediaTypes,
  writeContentType,
} from '../media-types.ts';
import { caching, headersOfAll, headersOfData, keptFolders, type Headers } from './headers.ts';
import { hostFolder } from './hidden-files.ts';
import { spellings, type SiteRules } from './site-rules.ts';

/**
 * What Caddy reads inside the braces of a host, where `root` is the folder that the base path begins in. Caddy itself
 * answers what was not changed or was asked for in part.
 */
export function writeCaddyfile(rules: SiteRules): string {
  const { base, moved, gone, asked, charsets } = rules;
  const at = (address: string): string => base + address.slice(1);
  const sent = { ...headersOfAll, 'Cache-Control': caching.asked };
  return [
    `# For Caddy, inside the braces of the host: how ${rules.url} is shown.`,
    // A question asked stays asked; it stands before a fragment.
    ...writeBlock('map {path} {archive_moved} {archive_part}', [
      ...moved.flatMap(({ from, to }) => {
        const [page = '', fragment] = to.split('#');
        const part = fragment === undefined ? '""' : `"#${fragment}"`;
        return spellings(from).map((one) => `${at(one)} ${at(page)} ${part}`);
      }),
      // All files but pages: Caddy's patterns cannot say “but”.
      ...asked.map((page) => `~^${escape(at(page))}.*\\.(${dataEndings.join('|')})$ ${at(page)} ""`),
      'default "" ""',
    ]),
    ...writeBlock('map {path} {archive_gone}', [
      ...gone.map((page) => `~^${escape(at(page).slice(0, -1))}(/|$) ${at(page)}index.html`),
      'default ""',
    ]),
    ...writeBlock('map {path} {archive_links}', [
      String.raw`~^${escape(base)}articles/(-?\d{4}(-\d\d){0,2}|undated)/ ""`,
      ...(rules.linksets.length === 0
        ? []
        : [
            `~^(${escape(base)}(${rules.linksets.join('|')})/[a-z0-9-]+/) ${new URL(rules.url).origin}\${1}linkset.json`,
          ]),
      'default ""',
    ]),
    `@archive path ${base}*`,
    ...writeBlock('handle @archive', [
      ...writeBlock('route', [
        ...writeSet(sent),
        '@moved expression `{archive_moved} != ""`',
        ...redirect('@moved', '{archive_moved}', '{archive_part}'),
        '@gone expression `{archive_gone} != ""`',
        'error @gone 410',
        `@hidden path ${base}${hostFolder}* ${base}_headers ${base}_redirects ${base}404.html`,
        'error @hidden 404',
        ...writeBlock('@dotted', ['path */.*', `not path ${base}.well-known/*`]),
        'error @dotted 404',
        `@kept path ${keptFolders.map((folder) => `${base}${folder}*`).join(' ')}`,
        `header @kept Cache-Control "${caching.kept}"`,
        '@linked expression `{archive_links} != ""`',
        `header @linked Link \`<{archive_links}>; rel="linkset"; type="${mediaTypeOf('linkset.json')}"\``,
        // The last that fits counts here.
        ...mediaTypes
          .toReversed()
          .flatMap((kind, index) => [
            `@kind${index} path *${kind.end}`,
            `header @kind${index} Content-Type "${writeContentType(kind)}"`,
            ...Object.entries(kind.isData ? headersOfData : {}).map(
              ([name, value]) => `header @kind${index} ${name} "${value}"`,
            ),
          ]),
        ...charsets.map(
          ({ address, charset }) => `header ${at(address)} Content-Type "text/plain; charset=${charset}"`,
        ),
        // A page has one address; a step that is empty or has a backslash would lead to another host.
        `@index path_regexp index ^(${escape(base)}([^/\\\\]+/)*)index\\.html$`,
        ...redirect('@index', '{re.index.1}'),
        ...writeBlock('@folder', ['not path */ //* *\\\\*', 'file {path}/index.html']),
        ...redirect('@folder', '{path}/'),
        '@written not method GET HEAD',
        'error @written 405',
        'encode gzip',
        ...serveFiles(rules),
      ]),
    ]),
    ...writeBlock('handle_errors', [
      ...writeBlock('@archiveGone', [`path ${base}*`, 'expression `{archive_gone} != "" && {err.status_code} == 410`']),
      ...writeBlock('handle @archiveGone', [
        'rewrite * {archive_gone}',
        ...writeSet({ 'Content-Type': contentTypeOf('index.html') }),
        'file_server',
      ]),
      ...writeBlock(`handle ${base}*`, [
        `rewrite * ${base}404.html`,
        ...writeSet({ ...sent, 'Content-Type': contentTypeOf('404.html') }),
        ...Object.keys({ ...headersOfData, Link: '' }).map((name) => `header -${name}`),
        'file_server',
      ]),
    ]),
    '',
  ].join('\n');
}

/** Caddy asks the disk for each kind of copy that it is told of. */
function serveFiles({ compressed }: SiteRules): string[] {
  if (compressed.length === 0) return ['file_server'];
  const encodings = copyEndings.flatMap((ending) => (compressed.includes(ending) ? copyEncodings[ending] : []));
  return writeBlock('file_server', [`precompressed ${encodings.join(' ')}`]);
}

/** What follows the last dot in the names of files beside pages. */
const dataEndings = [
  ...new Set(mediaTypes.flatMap(({ end, isData }) => (isData ? [end.slice(end.lastIndexOf('.') + 1)] : []))),
].toSorted();

/** With the question that was asked, if there was one. */
function redirect(matcher: string, to: string, part = ''): string[] {
  return writeBlock(`route ${matcher}`, [
    '@asked expression `{query} != ""`',
    `redir @asked ${to}?{query}${part} 301`,
    `redir ${to}${part} 301`,
  ]);
}

function writeSet(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `header ${name} "${value}"`);
}

function writeBlock(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}

function escape(address: string): string {
  return address.replaceAll('.', String.raw`\.`);
}
