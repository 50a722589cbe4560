import { openArchive } from '../../../archive/open-archive.ts';
import { writeCollation } from '../../../formats/collation.ts';
import { listStories, type Story } from '../../../archive/stories.ts';

export const getStaticPaths = async () =>
  listStories(await openArchive()).map((story) => ({ params: { id: story.entry.id }, props: { story } }));

/** The comparison of a story for programs; `/data/collation.schema.json` says what is in it. */
export async function GET({ props, site }: { props: { story: Story }; site: URL | undefined }): Promise<Response> {
  return Response.json(await writeCollation(await openArchive(), props.story, site));
}
