import { openArchive } from '../../../archive/open-archive.ts';
import { listStories, type Story } from '../../../archive/stories.ts';
import { listStoryLinks } from '../../../formats/typed-links.ts';
import { writeLinkset } from '../../../discovery/write-linkset.ts';

export const getStaticPaths = async () =>
  listStories(await openArchive()).map((story) => ({ params: { id: story.entry.id }, props: { story } }));

/** The tellings of the story and what describes it, for programs that find their way by links. */
export function GET({ props, site }: { props: { story: Story }; site: URL | undefined }): Response {
  return Response.json(writeLinkset(listStoryLinks(props.story), site));
}
