import { openArchive } from '../../../archive/open-archive.ts';
import { listCitable, type Article } from '../../../archive/articles.ts';
import { citeArticle } from '../../../archive/citing.ts';
import { citationForms } from '../../../citation/forms.ts';
import { contentTypeOf } from '../../../media-types.ts';

export const getStaticPaths = async () =>
  listCitable(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** The citation as CSL-JSON, for programs that write it in any style. */
export async function GET({ props, site }: { props: { article: Article }; site: URL | undefined }): Promise<Response> {
  return new Response(citationForms.csl.write(citeArticle(await openArchive(), props.article, site)), {
    headers: { 'content-type': contentTypeOf('citation.csl.json') },
  });
}
