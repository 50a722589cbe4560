import { dates } from './en/dates.ts';
import { makeVoice } from './voice.ts';

/** The voice in which citations and files for programs write dates: English in every archive, and no more of it than that. */
export const englishDates = makeVoice({ language: 'en', direction: 'ltr' }, { dates });
