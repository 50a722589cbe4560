import { loadSettings } from '../../records/settings.ts';
import { buildSite } from '../building/build.ts';
import { choosePort } from './port.ts';
import { serveSite, type ServedSite } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

/** Builds the site and shows it on this computer until it is told to stop. @returns false if it could not. */
export async function startSite(): Promise<boolean> {
  const port = choosePort();
  if (port === undefined) return false;
  const folder = await buildSite('start');
  if (folder === undefined) return false;
  const site = await serve(folder, port);
  if (!site) return false;
  console.log(`The archive stands at ${site.url} (Ctrl-C ends it).`);
  await untilStopped();
  await site.close();
  return true;
}

async function serve(folder: string, port: number): Promise<ServedSite | undefined> {
  try {
    return await serveSite(folder, { base: loadSettings().base, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EADDRINUSE' ? `port ${port} is taken; name another one, for example PORT=${port + 1}` : message;
    console.error(`The site is built but not shown: ${reason}.`);
    return undefined;
  }
}
