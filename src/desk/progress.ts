import { countOf } from './summary.ts';

/**
 * Shows how far long work has come: on a terminal in one line that is written over, elsewhere a line now and then, and
 * nothing for work that is done at once.
 */
export function showProgress(stream: ProgressStream = process.stderr, now: () => number = Date.now): Progress {
  let next = now() + (stream.isTTY ? 0 : patience);
  let isShown = false;
  let [phase, pace] = ['', followPace(now)];
  const write = (text: string): void => {
    next = now() + (stream.isTTY ? 100 : interval);
    isShown = true;
    stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  };
  return {
    say(text) {
      if (now() >= next) write(text);
    },
    count(what, done, all, things) {
      if (what !== phase) [phase, pace] = [what, followPace(now)];
      const rest = pace(done, all);
      if (now() < next) return;
      const of = things ? countOf(all, ...things) : all.toLocaleString('en');
      write(`${what}: ${done.toLocaleString('en')} of ${of}${rest && `, ${rest}`}`);
    },
    clear() {
      if (isShown && stream.isTTY) stream.write('\r\u001b[K');
    },
    end() {
      this.clear();
      next = Infinity;
    },
  };
}

/**
 * Says from what was counted how much is done in a second and how long the rest will take; nothing before that can be
 * known. What counts is the last while, since the beginning is slower than what follows, and kept work comes in leaps.
 */
function followPace(now: () => number): (done: number, all: number) => string {
  let marks: { at: number; done: number }[] = [];
  return (done, all) => {
    const at = now();
    const last = marks.at(-1);
    if (!last || at - last.at >= window / 20) marks.push({ at, done });
    marks = marks.filter((mark, index) => at - (marks[index + 1] ?? mark).at <= window || index === marks.length - 1);
    const first = marks[0] ?? { at, done };
    const rate = ((done - first.done) / (at - first.at)) * 1000;
    if (at - first.at < patience || !(rate > 0)) return '';
    return `${sayRate(rate)}/s, ${sayTime((all - done) / rate)} left`;
  };
}

function sayRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en');
}

function sayTime(seconds: number): string {
  if (seconds < 55) return `about ${Math.max(1, Math.round(seconds))} s`;
  return seconds < 90 * 60 ? `about ${Math.round(seconds / 60)} min` : `about ${(seconds / 3600).toFixed(1)} h`;
}

/** Milliseconds by which the pace is reckoned. */
const window = 20_000;
/** Milliseconds until work counts as long, and between two lines where there is no terminal. */
const [patience, interval] = [2_000, 10_000];

interface ProgressStream {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** A piece of long work that can be followed. */
export interface Progress {
  /** Called as often as is convenient. */
  say: (text: string) => void;
  /**
   * The same for what can be counted: how much is done of all, how much in a second, how long it will still take.
   * @param what is done: `Checking`. When it is something else than before, it is counted from anew.
   * @param things what is counted, one and many: `['record', 'records']`.
   */
  count: (what: string, done: number, all: number, things?: readonly [one: string, many: string]) => void;
  /** Takes the line away, before something else is written. */
  clear: () => void;
  end: () => void;
}
