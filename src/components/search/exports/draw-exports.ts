import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';
import { fetchCitations } from './fetch-citations.ts';
import { exportFormats, type Exported } from './formats.ts';

/** Offers to save everything that was found; a file is made in the browser, whole or not at all. */
export function drawExports(count: number, found: FoundWhole): HTMLDetailsElement {
  const says = searchVoice().words.search;
  const status = make('p', { role: 'status', class: 'quiet' });
  let stopped = new AbortController();
  const stop = make('button', { type: 'button', hidden: true }, says.stop);
  stop.addEventListener('click', () => stopped.abort());
  const save = async (name: keyof typeof exportFormats): Promise<void> => {
    stopped.abort();
    stopped = new AbortController();
    const { signal } = stopped;
    const { type, ending, write } = exportFormats[name];
    const { label: format } = says.formats[name];
    const tell = (read: number): void => {
      if (signal.aborted) throw new DOMException('Stopped', 'AbortError');
      progress.textContent = says.read({ read, count });
    };
    const hits = (): ReturnType<Exported['hits']> => found.readAll(tell);
    const citations: Exported['citations'] = async () =>
      fetchCitations(
        (await hits()).map(({ shown }) => shown.id),
        tell,
        signal,
      );
    stop.hidden = false;
    status.textContent = '';
    try {
      const text = await write({ hits, citations, search: found.search, site: found.site });
      offer(new Blob([text], { type: `${type};charset=utf-8` }), `search.${ending}`);
      status.textContent = says.saved({ format, count });
    } catch (error) {
      if (signal.aborted) status.textContent = says.savingStopped({ format });
      else {
        console.warn(error);
        status.textContent = says.savingFailed({ format });
      }
    }
    if (signal !== stopped.signal) return;
    progress.textContent = '';
    stop.hidden = true;
  };
  const progress = make('p', { class: 'quiet' });
  const names = Object.keys(exportFormats) as (keyof typeof exportFormats)[];
  const buttons = names.map((name) => {
    const { label, says: what } = says.formats[name];
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', () => void save(name));
    return make('li', {}, button, ' ', make('span', { class: 'quiet' }, what));
  });
  return make(
    'details',
    { class: 'exports' },
    make('summary', {}, says.save),
    make('ul', { role: 'list' }, ...buttons),
    progress,
    stop,
    status,
  );
}

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = make('a', { href: address, download: name });
  link.click();
  // A browser that is asked where to put it may take its time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What was found, and how to read all of it. */
interface FoundWhole extends Pick<Exported, 'search' | 'site'> {
  readAll: (tell: (read: number) => void) => ReturnType<Exported['hits']>;
}
