import { listArticles } from '../../../../archive/articles.ts';
import { openArchive } from '../../../../archive/open-archive.ts';
import { listPictures } from '../../../../archive/pictures/list-pictures.ts';
import { sizePicture } from '../../../../archive/pictures/size-picture.ts';
import { mediaTypeOf } from '../../../../media-types.ts';

export async function getStaticPaths() {
  const archive = await openArchive();
  const routes = await Promise.all(
    listArticles(archive)
      .filter(({ data }) => data.attachments)
      .map(async (article) =>
        (await listPictures(archive, article)).flatMap(({ file, sizes }) =>
          sizes.map(({ name, width }) => ({ params: { id: article.id, name }, props: { file, width } })),
        ),
      ),
  );
  return routes.flat();
}

/** A picture of an article in one of its sizes. */
export async function GET({ props: { file, width } }: { props: { file: string; width: number } }): Promise<Response> {
  const archive = await openArchive();
  const bytes = await sizePicture(await archive.loadAttachment(file), width);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypeOf('picture.webp') } });
}
