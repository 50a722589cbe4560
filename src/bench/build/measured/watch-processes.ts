import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Follows a process and all that come of it while they run, and keeps the most memory each has held. Linux keeps that
 * itself (VmHWM in proc_pid_status(5)), so only what is taken in the last moment of a process is missed.
 * @returns ends it, and says what was seen; nothing on a system that does not tell.
 */
export function watchProcesses(root: number): () => ProcessPeak[] {
  const seen = new Map<number, ProcessPeak>();
  const look = (): void => {
    for (const pid of descendants(root)) {
      const peak = peakOf(pid);
      if (peak !== undefined) seen.set(pid, { name: seen.get(pid)?.name ?? nameOf(pid), peak });
    }
  };
  look();
  const clock = setInterval(look, interval);
  return () => {
    clearInterval(clock);
    return [...seen.values()].toSorted((a, b) => b.peak - a.peak);
  };
}

function descendants(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(descendants)];
}

/** Any of its threads may have started one. */
function childrenOf(pid: number): number[] {
  return list(`/proc/${pid}/task`).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

function peakOf(pid: number): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** A program that runs a script is known by the script. */
function nameOf(pid: number): string {
  const [program = '', ...words] = (read(`/proc/${pid}/cmdline`) ?? '').split('\0');
  return basename(words.find((word) => /\.[cm]?[jt]s$/.test(word)) ?? program);
}

/** A process may end at any time. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Milliseconds: often enough for processes of a second. */
const interval = 100;

/** The most memory a process has held. */
export interface ProcessPeak {
  name: string;
  /** Bytes. */
  peak: number;
}
