import { openArchive } from '../../../archive/open-archive.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';
import { writeNinjs } from '../../../formats/ninjs.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** The article as newsrooms exchange it. */
export async function GET({ props, site }: { props: { article: Article }; site: URL | undefined }): Promise<Response> {
  return Response.json(await writeNinjs(await openArchive(), props.article, site));
}
