import { openArchive } from '../../../archive/open-archive.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** The bytes as received, under a name that no server sends as anything but text: a saved page must not run here. */
export async function GET({ props }: { props: { article: Article } }): Promise<Response> {
  const bytes = await (await openArchive()).loadOriginal(props.article.data.original.file);
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': `text/plain; charset=${props.article.data.original.charset}` },
  });
}
