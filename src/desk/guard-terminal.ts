import { showControls } from '../text/characters/show-controls.ts';

/**
 * Has everything that this process writes pass through one place, where what stands in records cannot command the terminal:
 * an outlet may be named with an escape sequence. The beginning of a progress line is let pass.
 */
export function guardTerminal(streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) {
    const write = stream.write.bind(stream) as (...words: unknown[]) => boolean;
    stream.write = (chunk: unknown, ...others: unknown[]) =>
      write(typeof chunk === 'string' ? showContent(chunk) : chunk, ...others);
  }
}

/** The program’s own progress clears the line it stands on, and writes nothing before that. */
function showContent(text: string): string {
  const own = text.startsWith(clearLine) ? clearLine : '';
  return own + showControls(text.slice(own.length));
}

const clearLine = '\r\u001B[K';
