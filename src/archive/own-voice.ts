import { speak, type OwnVoice } from '../words/languages.ts';
import type { ArchiveData } from '../schema/archive.ts';
import { openArchive } from './open-archive.ts';

/** The voice in which the pages of the archive speak: the one place that decides it. */
export async function ownVoice(): Promise<OwnVoice> {
  return voiceOf((await openArchive()).facts);
}

/** The voice of an archive by what it says of itself. */
export function voiceOf(facts: ArchiveData): OwnVoice {
  const known = voices.get(facts);
  if (known) return known;
  const voice = speak(facts.language, facts.words);
  voices.set(facts, voice);
  return voice;
}

const voices = new WeakMap<ArchiveData, OwnVoice>();
