import { contentFolder } from '../records/content-folder.ts';
import { countOpen } from '../schema/count-open.ts';
import { nearestWord } from '../text/words/nearest.ts';
import { loadOpenWork } from './load-open-work.ts';
import { writeJson } from './write-json.ts';
import { writeStatus, writeStoryStatus } from './status/write-status.ts';

/**
 * Says what nobody has established yet: of the archive by story, the oldest event first, or of one story by article.
 * @returns false if there is no such story, and then that has been told.
 */
export async function tellStatus(story: string | undefined, { json }: { json: boolean }): Promise<boolean> {
  const work = await loadOpenWork(contentFolder());
  const one = work.stories.find((its) => its.story === story);
  if (story !== undefined && !one) {
    const near = nearestWord(
      story,
      work.stories.flatMap((its) => its.story ?? []),
    );
    console.error(`There is no story “${story}” that can be read.${near ? ` Did you mean “${near}”?` : ''}`);
    return false;
  }
  if (json) {
    const all = work.stories.flatMap(({ articles }) => articles);
    console.log(writeJson(story === undefined ? { ...countOpen(all), ...work } : one));
    return true;
  }
  console.log(story !== undefined && one ? writeStoryStatus(one) : writeStatus(work));
  return true;
}
