import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Does a part of a build, and where `ARCHIVE_TIMES` names a file, adds a line of JSON to it that says how long it took: for
 * measuring, by `npm run bench:build` or by hand. Processes that build together may write to one file.
 */
export async function timePhase<T>(phase: string, work: () => T | Promise<T>): Promise<T> {
  const file = process.env['ARCHIVE_TIMES'];
  if (!file) return work();
  const [start, before] = [performance.now(), cpuSeconds()];
  try {
    return await work();
  } finally {
    const took: PhaseTime = {
      phase,
      wall: round((performance.now() - start) / 1000),
      cpu: round(cpuSeconds() - before),
      process: process.pid,
    };
    appendFileSync(file, `${JSON.stringify(took)}\n`);
  }
}

/** What was written of the phases of a build, in the order in which they ended. */
export function parsePhases(text: string): PhaseTime[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PhaseTime);
}

/**
 * The seconds of processor that the processes this one has started have taken, with those they started, once they have
 * ended. Linux says it (proc_pid_stat(5): what follows the name in brackets begins with the third field, 16 and 17 are
 * cutime and cstime), Node does not; elsewhere it is 0.
 */
export function endedSeconds(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[16 - 3]) + Number(fields[17 - 3])) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** With all threads, and processes that have ended. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + endedSeconds();
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** USER_HZ, by which Linux counts for programs whatever it counts by itself. */
const ticksPerSecond = 100;

/** How long a part of a build took. */
export interface PhaseTime {
  phase: string;
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor, with the processes that ended meanwhile. */
  cpu: number;
  /** Which process did it. */
  process: number;
}
