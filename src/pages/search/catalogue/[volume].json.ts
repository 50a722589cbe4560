import { openArchive } from '../../../archive/open-archive.ts';
import type { APIContext } from 'astro';
import { listVolumes, writeCatalogue, type NumberedArticles } from '../../../formats/search/catalogue.ts';

export async function getStaticPaths() {
  return (await listVolumes(await openArchive())).map((articles, volume) => ({
    params: { volume: String(volume) },
    props: { articles },
  }));
}

/** What the search page counts and narrows down by. */
export async function GET({ props }: APIContext<{ articles: NumberedArticles }>): Promise<Response> {
  return Response.json(writeCatalogue(await openArchive(), props.articles));
}
