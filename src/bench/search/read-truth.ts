import { readFileSync } from 'node:fs';

/** Reads questions with what must be found: `question => SP p1 p2, DS t = articles found as a whole ~ articles that have some`. */
export function readTruth(file: string): TrueAnswer[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readLine);
}

function readLine(line: string): TrueAnswer {
  const [asked = '', answer = ''] = line.split(' =>');
  const [whole = '', some = ''] = answer.split('~');
  const [passages = '', articles = ''] = whole.split('=');
  return {
    asked,
    passages: passages
      .split(',')
      .map(wordsOf)
      .filter(([siglum]) => siglum !== undefined)
      .map(([siglum = '', ...ids]) => [siglum, ids]),
    articles: wordsOf(articles),
    some: wordsOf(some),
  };
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** A question with the answer that somebody found by reading; articles are named by their sigla. */
export interface TrueAnswer {
  asked: string;
  passages: [siglum: string, ids: string[]][];
  articles: string[];
  some: string[];
}
