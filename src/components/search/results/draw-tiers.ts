import type { FoundGroup, FoundTier } from '../../../search/shown/group-articles.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';

/** Draws what was found, what answers best above; the first heading goes without saying where there is nothing else. */
export function drawTiers(found: readonly FoundTier[], drawGroup: (group: FoundGroup) => HTMLElement): HTMLElement[] {
  return found.map(({ tier, groups }) =>
    make(
      'section',
      { class: 'tier', 'data-tier': tier },
      make('h2', tier === 'passage' ? { class: 'visually-hidden' } : {}, searchVoice().words.search.tiers[tier]),
      make('ol', { role: 'list', class: 'groups' }, ...groups.map(drawGroup)),
    ),
  );
}
