import { speak } from './languages.ts';

/** The voice of what stays English in every archive: files for programs, and what the archivist's commands say. */
export const english = speak('en');
