import type { en } from '../words/en.ts';
import type { Voice } from '../words/voice.ts';

/** The archive's own voice as far as the search speaks with it: in the browser it has no other words. */
export type SearchVoice = Voice<Pick<typeof en, 'search' | 'dates'>>;
