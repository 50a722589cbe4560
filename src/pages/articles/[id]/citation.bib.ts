import { openArchive } from '../../../archive/open-archive.ts';
import { listCitable, type Article } from '../../../archive/articles.ts';
import { citeArticle } from '../../../archive/citing.ts';
import { citationForms } from '../../../citation/forms.ts';
import { contentTypeOf } from '../../../media-types.ts';

export const getStaticPaths = async () =>
  listCitable(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** The citation for BibTeX and biblatex. */
export async function GET({ props, site }: { props: { article: Article }; site: URL | undefined }): Promise<Response> {
  return new Response(citationForms.bibtex.write(citeArticle(await openArchive(), props.article, site)), {
    headers: { 'content-type': contentTypeOf('citation.bib') },
  });
}
