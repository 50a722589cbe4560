import type { Archive } from '../archive/archive.ts';
import { listCitable } from '../archive/articles.ts';
import { listAuthorPages } from '../archive/names/authors.ts';
import { openArchive } from '../archive/open-archive.ts';
import { listStories } from '../archive/stories.ts';
import { contentTypeOf } from '../media-types.ts';
import { idOf, listFilesOf } from './files.ts';
import type { Kind, Things } from './format.ts';
import { listFormats } from './standing.ts';
import { must } from '../text/must.ts';

/** The addresses of all files beside the pages of a kind of thing, for an endpoint with `[name].[ending]` in its path. */
export async function listRoutes<K extends Kind>(kind: K): Promise<FileRoute<K>[]> {
  const archive = await openArchive();
  const routes: FileRoute<K>[] = [];
  for (const thing of await things[kind](archive)) {
    for (const { file } of await listFilesOf(archive, kind, thing)) {
      const [name = '', ending = ''] = file.split(/\.(.*)/s);
      routes.push({ params: { id: idOf(thing), name, ending }, props: { kind, file, thing } });
    }
  }
  return routes;
}

/** Writes the file that stands at such an address. */
export async function sendFile<K extends Kind>({
  props: { kind, file, thing },
  site,
}: FileRequest<K>): Promise<Response> {
  const format = listFormats(kind).find((one) => one.file === file);
  const write = await must(format, 'a file has a format').load();
  const written = await write(await openArchive(), thing, site);
  if (written instanceof Response) return written;
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return new Response(text, { headers: { 'content-type': contentTypeOf(file) } });
}

const things: { [K in Kind]: (archive: Archive) => Iterable<Things[K]> | Promise<Iterable<Things[K]>> } = {
  articles: listCitable,
  stories: listStories,
  topics: ({ records }) => records.topics.values(),
  entities: ({ records }) => records.entities.values(),
  outlets: ({ records }) => records.outlets.values(),
  authors: listAuthorPages,
  corrections: () => [null],
  archive: () => [null],
};

interface FileRoute<K extends Kind> {
  params: { id: string | undefined; name: string; ending: string };
  props: { kind: K; file: string; thing: Things[K] };
}

/** What Astro hands to such an endpoint. */
export interface FileRequest<K extends Kind> extends FileRoute<K> {
  site: URL | undefined;
}
