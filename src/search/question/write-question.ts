import type { Question, Words } from './question.ts';

/** A question as it was understood, with a bracket around all that could be read otherwise: `(a b) OR -(c d)`. */
export function writeQuestion(question: Question): string {
  switch (question.kind) {
    case 'word':
      return writeWord(question);
    case 'phrase':
      return question.text;
    case 'near':
      return `${writeQuestion(question.left)} near/${question.within} ${writeQuestion(question.right)}`;
    case 'not':
      return `-${writeInBrackets(question.part, ['all', 'any', 'near', 'not'])}`;
    case 'all':
      return question.parts.map((part) => writeInBrackets(part, ['any'])).join(' ');
    case 'any':
      return question.parts.map((part) => writeInBrackets(part, ['all'])).join(' OR ');
    case 'field':
      return question.field === 'title'
        ? `title:${writeInBrackets(question.part, ['all', 'any', 'near'])}`
        : `${question.field}:${/[\s()]/.test(question.value) ? `"${question.value}"` : question.value}`;
  }
}

function writeInBrackets(question: Question, kinds: Question['kind'][]): string {
  const written = writeQuestion(question);
  return kinds.includes(question.kind) ? `(${written})` : written;
}

function writeWord({ how, text }: Words): string {
  const word = text.replace(/^=/, '').replace(/\*$/, '');
  if (how === 'exact') return `=${word}`;
  if (how === 'beginning') return `${word}*`;
  // With a comma behind it, it is a word.
  return /^(?:OR|AND|NOT)$/.test(word) ? `${word},` : word;
}
