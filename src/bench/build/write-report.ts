import { findExponent } from './measured/find-exponent.ts';
import type { Run, SizeResult } from './bench-size.ts';

/** What was measured, as tables that fit a terminal. */
export function writeReport(results: readonly SizeResult[]): string {
  return [...results.map(writeSize), ...writeGrowth(results)].join('\n\n');
}

function writeSize({ articles, invented, runs }: SizeResult): string {
  const first = runs.find(({ name }) => name === firstRun);
  const rows = runs.map((run) => [
    run.name,
    seconds(run.cpu),
    run.name === firstRun || !first ? '' : percent(run.cpu / first.cpu),
    seconds(run.wall),
    megabytes(run.peaks[0]?.peak),
    run.weight?.pages.toLocaleString('en') ?? '',
    run.weight?.files.toLocaleString('en') ?? '',
    run.weight ? (run.weight.files / articles).toFixed(1) : '',
    megabytes(run.weight?.bytes),
    run.weight ? (run.weight.bytes / 1000 / articles).toFixed(0) : '',
  ]);
  const head = ['', 'CPU s', 'of first', 'wall s', 'peak MB', 'pages', 'files', 'each', 'MB', 'kB each'];
  return [
    `${articles.toLocaleString('en')} articles (invented in ${seconds(invented)} s)`,
    writeTable([head, ...rows]),
    ...(first ? [writePhases(first), writePeaks(first), writeLargest(first)] : []),
  ].join('\n');
}

/** By phase; phases of one name in several processes are one. */
function writePhases({ phases, cpu }: Run): string {
  const byName = Map.groupBy(phases, ({ phase }) => phase);
  const rows = [...byName].map(([phase, all]) => [
    `  ${phase}`,
    seconds(all.reduce((sum, one) => sum + one.cpu, 0)),
    percent(all.reduce((sum, one) => sum + one.cpu, 0) / cpu),
    seconds(Math.max(...all.map(({ wall }) => wall))),
  ]);
  return rows.length === 0 ? '  no phases told' : writeTable([['  phase', 'CPU s', 'of all', 'wall s'], ...rows]);
}

function writePeaks({ peaks }: Run): string {
  return `  most memory: ${peaks.map(({ name, peak }) => `${name} ${megabytes(peak)} MB`).join(', ')}`;
}

function writeLargest({ weight }: Run): string {
  return weight ? `  largest file: ${weight.largest.file}, ${Math.round(weight.largest.bytes / 1000)} kB` : '';
}

/** From each size to the next, what grows by which power of the articles. */
function writeGrowth(results: readonly SizeResult[]): string[] {
  const sorted = results.toSorted((a, b) => a.articles - b.articles);
  const steps = sorted.slice(1).map((large, place) => [sorted[place] as SizeResult, large] as const);
  if (steps.length === 0) return [];
  const names = [...new Set(sorted.flatMap(({ runs }) => runs.map(({ name }) => name)))];
  const rows = names.flatMap((name) =>
    measures.map(([measure, of]) => [
      `${name}, ${measure}`,
      ...steps.map(([small, large]) => {
        const [a, b] = [small, large].map(({ runs }) => runs.find((run) => run.name === name));
        const exponent =
          a && b && findExponent({ size: small.articles, value: of(a) }, { size: large.articles, value: of(b) });
        return exponent?.toFixed(2) ?? '';
      }),
    ]),
  );
  const shown = rows.filter((row) => row.slice(1).some(Boolean));
  const head = ['exponent of growth', ...steps.map(([a, b]) => `${short(a.articles)} to ${short(b.articles)}`)];
  return [writeTable([head, ...shown])];
}

const measures: readonly (readonly [name: string, of: (run: Run) => number])[] = [
  ['CPU', ({ cpu }) => cpu],
  ['wall', ({ wall }) => wall],
  ['peak', ({ peaks }) => peaks[0]?.peak ?? 0],
  ['files', ({ weight }) => weight?.files ?? 0],
  ['bytes', ({ weight }) => weight?.bytes ?? 0],
];

/** The first column to the left, figures to the right. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function seconds(value: number): string {
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : Math.round(bytes / 1e6).toLocaleString('en');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function short(count: number): string {
  return count.toLocaleString('en');
}

const firstRun = 'build from nothing';
