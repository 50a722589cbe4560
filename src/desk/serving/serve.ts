import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import send from 'send';
import { chooseCopy } from '../../hosting/compressed-copies.ts';
import { headersOf } from '../../hosting/headers.ts';
import { rulesFile } from '../../hosting/list-host-files.ts';
import { followRules, noRules, type SiteRules } from '../../hosting/site-rules.ts';
import { contentTypeOf, copyEncodings, mediaTypeOf } from '../../media-types.ts';
import { findFile, isPlain, parseTarget } from './site-path.ts';

/**
 * Shows a built site on this computer as a web host would that was told what the build wrote for it (`_host/`): with the
 * same statuses, types and headers. Reached from this computer only.
 * @param options.base the path the site was built for, with a slash at both ends.
 * @param options.port 0 for any that is free.
 * @param options.plain as a host that was told nothing: an address that has moved is a page that leads on.
 */
export async function serveSite(folder: string, { base, port, plain = false }: ServeOptions): Promise<ServedSite> {
  const site = { folder: resolve(folder), base, rules: await readSiteRules(folder, base, plain) };
  const answer = answerFrom(site);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${host}:${actual}${base}`, close: () => close(server) };
}

/** How one site answers. */
function answerFrom({
  folder,
  base,
  rules,
}: Site): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const ruleAt = followRules(rules);
  const charsets = new Map(rules.charsets.map(({ address, charset }) => [base + address.slice(1), charset]));

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET and HEAD.');
    const asked = parseTarget(request.url ?? '');
    if (!asked) return sendText(response, 400, 'Not an address.');
    const { path, written, query } = asked;
    if (!isPlain(asked) || path === `${base}404.html`) return sendPage(response, 404, '404.html');
    if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(response, base + query);
    if (path.startsWith(base) && path.endsWith('/index.html'))
      return redirect(response, written.slice(0, -'index.html'.length) + query);
    const { moved, gone, linkset } = ruleAt(path);
    if (moved !== undefined) {
      const [page, fragment] = moved.split('#');
      return redirect(response, `${page}${query}${fragment === undefined ? '' : `#${fragment}`}`);
    }
    if (gone !== undefined) return sendPage(response, 410, `${gone.slice(1)}index.html`);
    const found = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined;
    if (!found) return sendPage(response, 404, '404.html');
    if (found.isFolder && !path.endsWith('/')) return redirect(response, `${written}/${query}`);
    const charset = charsets.get(path);
    const type = charset ? `${mediaTypeOf(path)}; charset=${charset}` : contentTypeOf(found.file);
    setHeaders(response, headersOf(found.file, true));
    response.setHeader('Content-Type', type);
    if (linkset) response.setHeader('Link', `<${linkset}>; rel="linkset"; type="${contentTypeOf('linkset.json')}"`);
    const sent = await chooseEncoded(request, response, found.file);
    send(request, encodeURIComponent(sent).replaceAll('%2F', '/'), sending(folder))
      .on('error', ({ status }: { status: number }) => {
        response.removeHeader('Content-Encoding');
        sendText(response, status, 'This cannot be sent.');
      })
      .pipe(response);
  };

  /** The file, or a compressed copy of it that the browser takes. */
  async function chooseEncoded(request: IncomingMessage, response: ServerResponse, file: string): Promise<string> {
    const isThere = await Promise.all(rules.compressed.map((ending) => findFile(folder, `${file}.${ending}`)));
    const endings = rules.compressed.filter((_, index) => isThere[index]);
    if (endings.length === 0) return file;
    response.setHeader('Vary', 'Accept-Encoding');
    const chosen = chooseCopy(String(request.headers['accept-encoding'] ?? ''), endings);
    if (!chosen) return file;
    response.setHeader('Content-Encoding', copyEncodings[chosen]);
    return `${file}.${chosen}`;
  }

  /** One of the site's own pages with a status that is not its own. */
  async function sendPage(response: ServerResponse, status: number, file: string): Promise<void> {
    const found = await findFile(folder, file);
    const page = found && (await readFile(`${folder}/${found.file}`));
    if (page) sendBody(response, status, contentTypeOf(file), page);
    else sendText(response, status, 'Not found.');
  }
}

/** What was asked for is found already; `send` answers who has it or wants a part of it. */
function sending(root: string): send.SendOptions {
  return { root, index: false, dotfiles: 'allow', cacheControl: false };
}

function sendText(response: ServerResponse, status: number, text: string): void {
  sendBody(response, status, contentTypeOf('.txt'), Buffer.from(`${text}\n`));
}

function sendBody(response: ServerResponse, status: number, type: string, body: Buffer): void {
  setHeaders(response, headersOf('', false));
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
}

function redirect(response: ServerResponse, location: string): void {
  setHeaders(response, headersOf('', false));
  response.writeHead(301, { Location: location }).end();
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function readSiteRules(folder: string, base: string, plain: boolean): Promise<SiteRules> {
  const none = noRules(`http://${host}${base}`, base);
  if (plain) return none;
  const text = await readFile(resolve(folder, rulesFile), 'utf8').catch(() => undefined);
  return text === undefined ? none : { ...none, ...(JSON.parse(text) as SiteRules) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail).listen(port, host, () => done());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

const host = '127.0.0.1';

interface Site {
  folder: string;
  base: string;
  rules: SiteRules;
}

interface ServeOptions {
  base: string;
  port: number;
  plain?: boolean;
}

/** A site that can be visited. */
export interface ServedSite {
  /** The address of its first page. */
  url: string;
  /** Ends the server and what still hangs on it. */
  close: () => Promise<void>;
}
