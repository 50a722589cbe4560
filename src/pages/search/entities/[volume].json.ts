import { openArchive } from '../../../archive/open-archive.ts';
import type { APIContext } from 'astro';
import type { Article } from '../../../archive/articles.ts';
import { listVolumes, writeEntityColumn } from '../../../formats/search/catalogue.ts';

export async function getStaticPaths() {
  return listVolumes(await openArchive()).map((articles, volume) => ({
    params: { volume: String(volume) },
    props: { articles },
  }));
}

/** Fetched when a reader wants to narrow a search down by people and places. */
export async function GET({ props }: APIContext<{ articles: Article[] }>): Promise<Response> {
  return Response.json(await writeEntityColumn(await openArchive(), props.articles));
}
