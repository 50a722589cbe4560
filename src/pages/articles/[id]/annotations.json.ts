import { openArchive } from '../../../archive/open-archive.ts';
import { annotateArticle } from '../../../formats/annotations.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** The editor's notes on an article as Web Annotations, for annotation tools. */
export async function GET({ props, site }: { props: { article: Article }; site: URL | undefined }): Promise<Response> {
  return Response.json(await annotateArticle(await openArchive(), props.article, site));
}
