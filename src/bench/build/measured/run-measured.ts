import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endedSeconds, parsePhases, type PhaseTime } from '../../../desk/building/phases.ts';
import { watchProcesses, type ProcessPeak } from './watch-processes.ts';

/** Runs a program to its end and measures what it took, with all that it has started. One at a time, or they are counted together. */
export async function runMeasured(words: readonly string[], { folder, environment = {} }: Running): Promise<Measured> {
  const aside = mkdtempSync(join(tmpdir(), 'bench-times-'));
  const times = join(aside, 'times.jsonl');
  writeFileSync(times, '');
  const [program = '', ...rest] = words;
  const [start, before] = [performance.now(), endedSeconds()];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, ...environment, ARCHIVE_TIMES: times },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = watchProcesses(child.pid ?? 0);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said = (said + part).slice(-mostSaid);
    });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  try {
    const code = await promise;
    return {
      isWhole: code === 0,
      said: said.trim(),
      wall: (performance.now() - start) / 1000,
      cpu: endedSeconds() - before,
      phases: parsePhases(readFileSync(times, 'utf8')),
      peaks: stop(),
    };
  } finally {
    stop();
    rmSync(aside, { recursive: true });
  }
}

/** Characters of what a program says that are kept: the end. */
const mostSaid = 4000;

/** Where and with what a program is run. */
interface Running {
  folder: string;
  environment?: Readonly<Record<string, string>>;
}

/** What a run took. */
export interface Measured {
  isWhole: boolean;
  /** The end of what it said. */
  said: string;
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor of all its processes; 0 on a system that does not tell. */
  cpu: number;
  phases: PhaseTime[];
  /** The largest first. */
  peaks: ProcessPeak[];
}
