import type { How, TreeText, Way } from '../../../archive/copying/copying.ts';
import type { OwnVoice } from '../../../words/languages.ts';

/**
 * Says how a text was made of the one above it: in the editor's words, where they are few and there is room for them, else
 * by the terms for it; with what is only likely, and the other texts it was made of.
 */
export function sayWay(way: Way | undefined, nameOf: (text: TreeText) => string, options: Options): string {
  if (!way) return '';
  const { voice, isBrief = false } = options;
  const { words, list } = voice;
  const says = way.says.join(' ').replace(/[.。]$/u, '');
  const terms = [...new Set(way.hows.map((how) => labelOf(how, voice)))];
  const how = says !== '' && says.length <= mostLetters && !isBrief ? says : list(terms);
  const certainty = way.certainty === 'sure' ? '' : words.terms.certainties[way.certainty].label;
  const said = how !== '' && certainty !== '' ? words.story.copying.doubtful({ how, certainty }) : how || certainty;
  if (way.others.length === 0 || isBrief) return said;
  return words.story.copying.also({ how: said, others: list(way.others.map(nameOf)) });
}

function labelOf(how: How, { words: { terms } }: OwnVoice): string {
  return 'step' in how ? terms.derivationSteps[how.step].label : terms.derivationKinds[how.kind].label;
}

/** What stands on a line between two boxes in four lines at most. */
const mostLetters = 120;

interface Options {
  voice: OwnVoice;
  /** Whether there is room for a few words only. */
  isBrief?: boolean;
}
