import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join, resolve, sep } from 'node:path';

/**
 * Shows a built site on this computer as a web host would: pages at addresses that end with a slash, `404.html` for what
 * is not there, texts as UTF-8. Reached from this computer only.
 * @param base the path the site was built for, with a slash at both ends.
 * @param port 0 for any that is free.
 */
export async function serveSite(folder: string, base: string, port: number): Promise<ServedSite> {
  const server = createServer((request, response) => {
    answer(request, response, resolve(folder), base).catch(() => response.destroy());
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${host}:${actual}${base}`, close: () => close(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET and HEAD.');
  const url = URL.parse(`http://${host}${request.url}`);
  const path = decode(url?.pathname ?? '%');
  if (!url || path === undefined) return send(response, 400, 'Not an address.');
  if (`${path}/` === base || (path === '/' && base !== '/')) return redirect(response, base);
  const file = path.startsWith(base) ? resolve(folder, path.slice(base.length)) : undefined;
  if (file === undefined || (file !== folder && !file.startsWith(folder + sep)))
    return sendMissing(request, response, folder);
  const found = await kindOf(file);
  if (found === 'folder' && !path.endsWith('/')) return redirect(response, `${url.pathname}/${url.search}`);
  const page = found === 'folder' ? join(file, 'index.html') : file;
  if ((await kindOf(page)) !== 'file' || (found === 'file' && path.endsWith('/')))
    return sendMissing(request, response, folder);
  sendFile(request, response, 200, page);
}

async function sendMissing(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  const page = join(folder, '404.html');
  if ((await kindOf(page)) === 'file') sendFile(request, response, 404, page);
  else send(response, 404, 'Not found.');
}

function sendFile(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    ...headers,
    'content-type': typesOfNames[basename(file)] ?? types[extname(file).toLowerCase()] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...headers, location: location.replace(/^\/{2,}/, '/') }).end();
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
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
const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.link': 'application/link-format; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** Files that are more than their ending says. */
const typesOfNames: Record<string, string> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'linkset.json': 'application/linkset+json',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
};

/** A site that can be visited. */
export interface ServedSite {
  /** The address of its first page. */
  url: string;
  /** Ends the server and what still hangs on it. */
  close: () => Promise<void>;
}
