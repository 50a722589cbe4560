import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../../src/desk/serving/serve.ts';
import { nginxPlaces, nginxTables } from '../../src/hosting/list-host-files.ts';

/** The nginx of this machine, if it has one: the one `NGINX_PATH` names, else that of the system. */
export function findNginx(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return [process.env['NGINX_PATH'] ?? '', ...folders.filter(Boolean).map((folder) => join(folder, 'nginx'))].find(
    existsSync,
  );
}

/**
 * Has nginx show a site as an operator would: one line beside `server`, one in it.
 * @param program the nginx.
 * @param site.root the folder in which the base path begins.
 * @param work a folder for what nginx writes.
 */
export async function startNginx(program: string, { root, base }: PlacedSite, work: string): Promise<RunningHost> {
  const port = await findPort();
  const file = join(work, 'nginx.conf');
  const site = join(root, base);
  await mkdir(work, { recursive: true });
  await writeFile(
    file,
    `daemon off;
master_process off;
pid ${work}/pid;
error_log stderr notice;
events { }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `  ${one}_temp_path ${work}/${one};\n`).join('')}
  include ${join(site, nginxTables)};
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${join(site, nginxPlaces)};
  }
}
`,
  );
  const words = ['-p', work, '-e', 'stderr', '-c', file];
  const { stderr: checked, status } = spawnSync(program, [...words, '-t'], { encoding: 'utf8' });
  const child = spawn(program, words, { stdio: 'ignore' });
  const host = {
    port,
    checked: { passed: status === 0, says: checked },
    close: async () => {
      child.kill();
      if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
    },
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask(port, base).then(Boolean, () => false)) return host;
    await wait(50);
  }
  await host.close();
  throw new Error(`nginx does not answer:\n${checked}`);
}

/** Has the preview show the same site. */
export async function startPreview({ root, base }: PlacedSite): Promise<RunningHost> {
  const { url, close } = await serveSite(join(root, base), { base, port: 0 });
  return { port: Number(new URL(url).port), checked: { passed: true, says: '' }, close };
}

/** Asks for a path as it is written; `fetch` would tidy it first, and unpack what comes. */
export function ask(port: number, path: string, { method = 'GET', headers = {} }: Asking = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ hostname: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).once('error', fail);
      response.once('end', () => {
        const { statusCode = 0, headers: sent, rawHeaders } = response;
        const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
        const values = rawHeaders.filter((_, index) => index % 2 === 1);
        done({ status: statusCode, headers: sent, names, values, body: Buffer.concat(parts) });
      });
    })
      .once('error', fail)
      .end();
  });
}

/** Writes a file below a folder that may not be there yet. */
export async function put(file: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => done(typeof address === 'object' && address ? address.port : 0));
      });
  });
}

/** A site in the folder its base path asks for. */
export interface PlacedSite {
  root: string;
  base: string;
}

/** A host that answers until it is closed. */
export interface RunningHost {
  port: number;
  /** What it said of its own configuration. */
  checked: { passed: boolean; says: string };
  close: () => Promise<void>;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
}

/** What came back. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Names of all headers in small letters, one that was sent twice twice. */
  names: string[];
  /** What they say, in the same order. */
  values: string[];
  body: Buffer;
}
