import { openArchive } from '../../../archive/open-archive.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';
import { writeRecord } from '../../../formats/record.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** Everything recorded about the article, with its passages, for programs. */
export async function GET({ props, site }: { props: { article: Article }; site: URL | undefined }): Promise<Response> {
  return Response.json(await writeRecord(await openArchive(), props.article, site));
}
