import { openArchive } from '../../../archive/open-archive.ts';
import { listArticles, type Article } from '../../../archive/articles.ts';
import { readArticle } from '../../../archive/reading.ts';
import { contentTypeOf } from '../../../media-types.ts';

export const getStaticPaths = async () =>
  listArticles(await openArchive()).map((article) => ({ params: { id: article.id }, props: { article } }));

/** The article's words alone, a passage a paragraph, in the order they are numbered. */
export async function GET({ props }: { props: { article: Article } }): Promise<Response> {
  const { passages } = await readArticle(await openArchive(), props.article);
  const text = passages.map((passage) => passage.text).join('\n\n');
  return new Response(`${text}\n`, { headers: { 'content-type': contentTypeOf('text.txt') } });
}
