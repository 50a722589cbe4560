import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { archiveSchema } from '../src/schema/archive.ts';
import { speak, type OwnVoice } from '../src/words/languages.ts';
import { contentOf, type sites } from './sites.ts';

/** The voice a site speaks with, for what is looked for by its words in more than one language. */
export function voiceOf(name: keyof typeof sites): OwnVoice {
  const { language, words } = archiveSchema.parse(parse(readFileSync(`${contentOf(name)}/archive.yaml`, 'utf8')));
  return speak(language, words);
}
