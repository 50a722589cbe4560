import { openArchive } from '../../../archive/open-archive.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';
import { listArticleLinks } from '../../../formats/typed-links.ts';
import { writeLinkset } from '../../../discovery/write-linkset.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** What belongs to the article and how, for programs that find their way by links. */
export async function GET({ props, site }: { props: { article: Article }; site: URL | undefined }): Promise<Response> {
  return Response.json(writeLinkset(listArticleLinks(await openArchive(), props.article), site));
}
