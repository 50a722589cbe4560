import { placeArticle } from '../collation/place-article.ts';
import { contentFolder, listRecordFiles } from '../records/content-folder.ts';
import { nearestWord } from '../text/words/nearest.ts';
import { loadCollatedArticles } from './story-articles.ts';
import { writeJson } from './write-json.ts';

/**
 * Says which stories an article that names none may tell, by its wording alone.
 * @returns false if there is no such article, and then that has been told.
 */
export async function place(id: string, { json }: { json: boolean }): Promise<boolean> {
  const folder = contentFolder();
  const articles = await loadCollatedArticles(folder);
  const article = articles.find((one) => one.id === id);
  if (!article) {
    const ids = (await listRecordFiles(folder, 'articles')).map((file) => file.id);
    const near = nearestWord(id, ids);
    console.error(`There is no article “${id}” that can be read.${near ? ` Did you mean “${near}”?` : ''}`);
    return false;
  }
  const told = Map.groupBy(
    articles.filter(({ story }) => story),
    ({ story }) => story ?? '',
  );
  const stories = placeArticle(
    article,
    [...told].map(([story, its]) => ({ id: story, articles: its })),
  );
  if (json) {
    console.log(writeJson({ article: id, stories }));
    return true;
  }
  const proposed = stories.find(({ isProposed }) => isProposed);
  if (!proposed) {
    console.log('By its wording it clearly fits no story of the archive.');
    return true;
  }
  const { story, score, shared } = proposed;
  console.log(`${story} (alike by ${score.toFixed(2)} of 1: ${shared.slice(0, 8).join(', ')})`);
  console.log(
    `If you agree, write “story: ${story}” into its facts; a program cannot tell one event from another like it.`,
  );
  return true;
}
