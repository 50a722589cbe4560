import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { Refusal } from '../refusal.ts';
import { makeFolder, removeIfEmpty, removeTree, writeNew } from './disk.ts';

/**
 * Lets one command at a time work on something. Whoever comes second is refused and told who is at work and since when; a
 * lock whose process is gone is taken over. Within one process it may be asked for again.
 *
 * A lock is an empty file with a name of its own that says all of it, so there is never half of one, and nobody can delete
 * another's by mistake. Each comer lays his own first and then looks for others: two at the same moment both withdraw.
 * @param place a folder for the locks, which is there only as long as they are.
 * @param command what is run, as the archivist called it.
 */
export async function withLock<T>(place: string, command: string, use: () => Promise<T>): Promise<T> {
  if (held.has(place)) return use();
  const mine = layLock(place, command);
  held.add(place);
  const release = (): void => {
    held.delete(place);
    removeTree(join(place, mine));
    removeIfEmpty(place);
  };
  process.once('exit', release);
  try {
    for (const lock of readLocks(place)) if (lock.file !== mine) yieldOrTakeOver(place, lock);
    return await use();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Who else is at work on something, in a sentence; nothing if nobody is. */
export function whoHolds(place: string): string | undefined {
  const other = readLocks(place).find((lock) => !isOwn(lock) && stateOf(lock) !== 'gone');
  return other && describe(place, other);
}

function yieldOrTakeOver(place: string, lock: Lock): void {
  if (!isOwn(lock) && stateOf(lock) !== 'gone') throw new Refusal(describe(place, lock));
  removeTree(join(place, lock.file));
  console.error(
    `“archive ${lock.command}” of ${showTime(lock.since)} was cut off: its process, ${lock.pid}, is gone. Its place is taken over.`,
  );
}

function describe(place: string, lock: Lock): string {
  const { command, since, pid, host } = lock;
  const work = `“archive ${command}” has been at work here since ${showTime(since)}`;
  const file = relative(process.cwd(), join(place, lock.file));
  return stateOf(lock) === 'elsewhere'
    ? `${work}, on the computer “${host}” (process ${pid}). Whether it still is cannot be seen from this one: look there. If it has ended, delete ${file} and run this again.`
    : `${work} (process ${pid}). Wait until it has ended, then run this again. If process ${pid} is something else, delete ${file}.`;
}

function layLock(place: string, command: string): string {
  const since = `${new Date().toISOString().slice(0, 16).replace(':', '')}Z`;
  const mine = ['lock', command, since, process.pid, startOf(process.pid), encodeURIComponent(hostname())].join('_');
  for (let tries = 1; ; tries += 1) {
    makeFolder(place);
    try {
      writeNew(join(place, mine), '');
      return mine;
    } catch (error) {
      // Whoever was the last to leave has just taken the folder away.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 5) throw error;
    }
  }
}

function readLocks(place: string): Lock[] {
  return listNames(place).flatMap((file) => {
    const [, command = '', day = '', hour, minute, pid, start = '', host = ''] =
      /^lock_([^_]+)_(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)Z_(\d+)_(\d+)_(.*)$/.exec(file) ?? [];
    if (pid === undefined) return [];
    return {
      file,
      command,
      since: new Date(`${day}T${hour}:${minute}:00Z`),
      pid: Number(pid),
      start,
      host: decodeURIComponent(host),
    };
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether the process of a lock is at work, is gone, or cannot be seen from here. */
function stateOf({ host, pid, start }: Lock): 'at work' | 'gone' | 'elsewhere' {
  if (host !== hostname()) return 'elsewhere';
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'gone';
  }
  return startOf(pid) === start ? 'at work' : 'gone';
}

function isOwn({ host, pid, start }: Lock): boolean {
  return host === hostname() && pid === process.pid && start === startOf(pid);
}

/**
 * When a process was started, by the system's own count; `0` where it does not tell. After a restart of the computer, or
 * in a container, another process may have the same number.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A process that was killed and that nobody has asked after yet.
    return state === 'Z' ? 'gone' : (fields[18] ?? '0');
  } catch {
    return '0';
  }
}

function showTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The places this process has locked. */
const held = new Set<string>();

interface Lock {
  /** Its name in the folder of locks. */
  file: string;
  command: string;
  since: Date;
  pid: number;
  start: string;
  host: string;
}
