import { openArchive } from '../../../archive/open-archive.ts';
import { annotateStory } from '../../../formats/annotations.ts';
import { listStories, type Story } from '../../../archive/stories.ts';

export const getStaticPaths = async () =>
  listStories(await openArchive()).map((story) => ({ params: { id: story.entry.id }, props: { story } }));

/** The links, quotations and notes of a story as Web Annotations, for annotation tools. */
export async function GET({ props, site }: { props: { story: Story }; site: URL | undefined }): Promise<Response> {
  return Response.json(await annotateStory(await openArchive(), props.story, site));
}
