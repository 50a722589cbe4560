/**
 * Shows how far long work has come: on a terminal in one line that is written over, elsewhere a line now and then, and
 * nothing for work that is done at once.
 */
export function showProgress(stream: ProgressStream = process.stderr, now: () => number = Date.now): Progress {
  let next = now() + (stream.isTTY ? 0 : patience);
  let isShown = false;
  return {
    say(text) {
      if (now() < next) return;
      next = now() + (stream.isTTY ? 100 : interval);
      isShown = true;
      stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (isShown && stream.isTTY) stream.write('\r\u001b[K');
      next = Infinity;
    },
  };
}

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
  end: () => void;
}
