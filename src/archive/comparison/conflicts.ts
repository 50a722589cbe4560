import { joinClaims, type JoinedClaim } from './claims.ts';
import type { Archive, StoryEntry } from '../archive.ts';
import type { Story } from '../stories.ts';

/** The claims on which articles of a story contradict one another or themselves, from the newest stories. */
export function listConflicts(archive: Archive, stories: Story[], most = 6): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const story of stories) {
    if (conflicts.length >= most) break;
    const claims = joinClaims(archive, story);
    const apart = claims.filter(({ verdict }) => verdict === 'conflict' || verdict === 'self-contradiction');
    conflicts.push(...apart.map((claim) => ({ story: story.entry, claim })));
  }
  return conflicts.slice(0, most);
}

/** A claim that cannot be true as all articles have it. */
export interface Conflict {
  story: StoryEntry;
  claim: JoinedClaim;
}
