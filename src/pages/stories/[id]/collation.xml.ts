import { openArchive } from '../../../archive/open-archive.ts';
import { joinEdition } from '../../../formats/tei.ts';
import { listStories, type Story } from '../../../archive/stories.ts';
import { writeTei } from '../../../collation/tei/write-tei.ts';
import { contentTypeOf } from '../../../media-types.ts';

export const getStaticPaths = async () =>
  listStories(await openArchive())
    // An edition has at least one witness.
    .filter(({ articles }) => articles.length > 0)
    .map((story) => ({ params: { id: story.entry.id }, props: { story } }));

/** The articles of a story as a TEI P5 edition, for scholars. */
export async function GET({ props, site }: { props: { story: Story }; site: URL | undefined }): Promise<Response> {
  const headers = { 'content-type': contentTypeOf('collation.xml') };
  return new Response(writeTei(await joinEdition(await openArchive(), props.story, site)), { headers });
}
