import { openArchive } from '../../../archive/open-archive.ts';
import type { APIContext } from 'astro';
import { listVolumes, writePeople, type NumberedArticles } from '../../../formats/search/catalogue.ts';

export async function getStaticPaths() {
  return (await listVolumes(await openArchive())).map((articles, volume) => ({
    params: { volume: String(volume) },
    props: { articles },
  }));
}

/** Fetched when a reader wants to narrow a search down by people and places, or by authors. */
export async function GET({ props }: APIContext<{ articles: NumberedArticles }>): Promise<Response> {
  return Response.json(await writePeople(await openArchive(), props.articles));
}
