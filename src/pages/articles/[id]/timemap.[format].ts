import { openArchive } from '../../../archive/open-archive.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';
import { joinTimemap } from '../../../formats/timemap.ts';
import {
  timemapFormats,
  writeJsonTimemap,
  writeTimemap,
  type TimemapFormat,
} from '../../../discovery/write-timemap.ts';
import { contentTypeOf } from '../../../media-types.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).flatMap((article) =>
    Object.keys(timemapFormats).map((format) => ({ params: { id: article.id, format }, props: { article } })),
  );

/** Where the versions of the article stand. */
export async function GET({ params: { format }, props, site }: TimemapRequest): Promise<Response> {
  const timemap = await joinTimemap(await openArchive(), props.article, site);
  return new Response(format === 'link' ? writeTimemap(timemap) : JSON.stringify(writeJsonTimemap(timemap)), {
    headers: { 'content-type': contentTypeOf(`timemap.${format}`) },
  });
}

interface TimemapRequest {
  params: { format: TimemapFormat };
  props: { article: Article };
  site: URL | undefined;
}
