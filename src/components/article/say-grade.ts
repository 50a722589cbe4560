import type { AssessmentData } from '../../schema/article/reliability.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** A grade in words: “Usually reliable, confirmed”. That of the information is no beginning, so it begins small. */
export function sayGrade({ source, information }: Grades, { words, language }: OwnVoice): string {
  const { grade, sourceUnjudged, informationUnjudged, neitherJudged } = words.article;
  if (source === 'F' && information === 6) return neitherJudged;
  return grade({
    source: source === 'F' ? sourceUnjudged : words.terms.sourceLetters[source].label,
    information:
      information === 6 ? informationUnjudged : beginSmall(words.terms.informationNumbers[information].label, language),
  });
}

function beginSmall(label: string, language: string): string {
  return label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}

type Grades = Pick<AssessmentData, 'source' | 'information'>;
