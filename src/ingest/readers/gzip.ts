import type { Capture, HandedIn, Unreadable } from '../capture.ts';
import { collect } from './collect.ts';
import { readFile } from './read-file.ts';
import { gunzip } from './unpacking/gunzip.ts';
import { unreadable } from './refusal.ts';

/** A file that was packed by itself, as `page.html.gz`: what is in it, under its name without `.gz`. */
export async function* readGzip(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const name = file.name.replace(/\.gz$/i, '');
  if (name === file.name || /\.(?:gz|zip|wacz)$/i.test(name)) {
    yield unreadable(file.name, 'its name does not say what is packed in it', 'Unpack it, and hand in what was in it.');
    return;
  }
  const stream = (): AsyncGenerator<Uint8Array> => gunzip(file.stream());
  const inner = { name, changed: file.changed, stream, load: async () => collect(stream()) };
  for await (const found of readFile(inner)) yield { ...found, as: file.name + found.as.slice(name.length) };
}
