import type { AskedOfPage, JudgedAnswer, SearchResult } from './bench-site.ts';
import { isExact, sharesOf } from './score-answers.ts';

/** What a bench of the search has found, as lines to read. */
export function writeReport({ articles, asked, judged, cold, block, besideBytes }: SearchResult): string {
  const kinds = [...Map.groupBy(asked, ({ kind }) => kind)];
  const wrong = asked.filter(({ score, state }) => !isExact(score) || state !== 'settled');
  return [
    `${articles} articles, ${asked.length} questions drawn; ${asked.length - wrong.length} answered exactly as the rule says`,
    '',
    `${'kind'.padEnd(36)} asked exact  recall precision  first ms p50/p95  again p50/p95 | MiniSearch recall precision ms p95`,
    ...kinds.map(([kind, some]) => writeKind(kind, some)),
    writeKind('all', asked),
    '',
    ...wrong.slice(0, 20).map(writeWrong),
    ...writeJudged(judged),
    `first visit, ${cold.length} questions, until the first result: ${writeSpread(cold.map(({ milliseconds }) => milliseconds))} ms p50/p95, ${writeSpread(cold.map(({ bytes }) => bytes / 1000))} kB, ${writeSpread(cold.map(({ requests }) => requests))} requests`,
    `longest task of the page ${Math.round(block)} ms while asked, ${Math.round(Math.max(0, ...cold.map((one) => one.block)))} ms at a first visit; an index of MiniSearch has ${Math.round(besideBytes / 1000)} kB`,
  ].join('\n');
}

function writeKind(kind: string, some: AskedOfPage[]): string {
  const own = sharesOf(some.map(({ score }) => score));
  const other = sharesOf(some.map(({ beside }) => beside));
  return [
    kind.padEnd(36),
    String(some.length).padStart(5),
    String(some.filter(({ score }) => isExact(score)).length).padStart(5),
    own.recall.toFixed(4).padStart(8),
    own.precision.toFixed(4).padStart(8),
    writeSpread(some.map(({ milliseconds }) => milliseconds)).padStart(16),
    writeSpread(some.map(({ again }) => again)).padStart(14),
    ' |',
    other.recall.toFixed(3).padStart(15),
    other.precision.toFixed(3).padStart(8),
    writeSpread(some.map(({ beside }) => beside.milliseconds)).padStart(10),
  ].join(' ');
}

function writeWrong({ kind, words, state, score: { missed, wrong } }: AskedOfPage): string {
  const some = (places: string[]): string => `${places.length} ${places.slice(0, 3).join(', ')}`;
  return `WRONG ${kind}: ${words} (${state})\n  missed ${some(missed)}\n  found wrongly ${some(wrong)}`;
}

/** The half that settings may be chosen on, and the half to believe. */
function writeJudged(judged: JudgedAnswer[]): string[] {
  if (judged.length === 0) return [];
  const halves = { odd: judged.filter((_, at) => at % 2 === 0), even: judged.filter((_, at) => at % 2 === 1) };
  const mean = (some: number[]): string => (some.reduce((sum, one) => sum + one, 0) / some.length).toFixed(4);
  return [
    ...Object.entries(halves).map(
      ([name, some]) =>
        `nDCG@10 of ${some.length} judged questions with ${name} numbers: ${mean(some.map(({ rate }) => rate))}; MiniSearch ${mean(some.map(({ besideRate }) => besideRate))}`,
    ),
    `${judged.filter(({ faults }) => faults.length > 0).length} judged questions had a fault and were not answered`,
  ];
}

function writeSpread(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${at(0.5).toFixed(at(0.5) < 10 ? 1 : 0)}/${at(0.95).toFixed(at(0.95) < 10 ? 1 : 0)}`;
}
