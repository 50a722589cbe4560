import { beginSearch, search, type Search } from '../../../search/answer/search.ts';
import { findVolume, showArticle } from '../../../search/answer/show.ts';
import { PublishedAnew, type Asked, type ShownArticle, type Told } from '../../../search/answer/service.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { must } from '../../../text/must.ts';
import { openIndex, readIndexFile, type OpenIndex } from './open-index.ts';
import type { ReadableVolume } from './open-volume.ts';
import type { FromSearch, ToSearch } from './messages.ts';

/** The search at work, beside the page: it answers one question at a time, and shows what the last one found. */
const base = self.name || '/';
let index: Promise<OpenIndex> | undefined;
let current = new AbortController();
let last: Answered | undefined;
let wasDrawn = (): void => undefined;

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.do === 'stop') current.abort();
  else if (data.do === 'go-on') wasDrawn();
  else if (data.do === 'ask') void reply(data.id, ask(data.asked, data.id));
  else void reply(data.id, read(data.of, data.articles));
});
post({ ready: true });

async function ask(asked: Asked, id: number): Promise<Told> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const told = await answer(asked, id, signal);
  // If the archive was published anew since the index was opened, what it told of may be gone.
  return told.state === 'failed' && last?.id === id && (await isOutdated(last.opening))
    ? answer(asked, id, signal)
    : told;
}

async function answer(asked: Asked, id: number, signal: AbortSignal): Promise<Told> {
  const opening = open();
  const opened = await opening;
  const one = beginSearch(asked, opened);
  if (current.signal === signal) last = { id, opening, search: one };
  // What is found first is drawn before anything else is fetched.
  let isFirst = true;
  const tell = async (told: Told): Promise<void> => {
    if (current.signal !== signal) return;
    post({ id, told });
    if (!isFirst || told.articles.length === 0) return;
    isFirst = false;
    await Promise.race([nextDrawn(), new Promise((done) => void setTimeout(done, longestDrawing))]);
  };
  await search(one, opened, tell, signal);
  // What failed is opened anew when something is asked again.
  if (one.told.state === 'failed') forget(opening);
  return one.told;
}

/** When the page has drawn what it was told. */
function nextDrawn(): Promise<void> {
  return new Promise((done) => {
    wasDrawn = done;
  });
}

async function read(of: number, articles: readonly number[]): Promise<ShownArticle[]> {
  if (last?.id !== of) throw new Error('Something else was asked since.');
  const { search: found, opening } = last;
  try {
    return await Promise.all(articles.map((article) => show(found, article)));
  } catch (error) {
    if (!(error instanceof CouldNotLook) || !(await isOutdated(opening))) throw error;
    forget(opening);
    throw new PublishedAnew(error.message);
  }
}

async function show(found: Search, article: number): Promise<ShownArticle> {
  const { volume } = must(findVolume(found.volumes, article), 'an article that is shown was found');
  return showArticle(found, article, await (volume as ReadableVolume).read(article - volume.from));
}

function open(): Promise<OpenIndex> {
  if (index) return index;
  const opening = openIndex(base);
  index = opening;
  opening.catch(() => forget(opening));
  return opening;
}

function forget(opening: Promise<OpenIndex>): void {
  if (index === opening) index = undefined;
}

async function isOutdated(opening: Promise<OpenIndex>): Promise<boolean> {
  try {
    return (await readIndexFile(base)).made !== (await opening).made;
  } catch {
    return false;
  }
}

async function reply(id: number, work: Promise<Told | ShownArticle[]>): Promise<void> {
  try {
    post({ id, done: await work });
  } catch (error) {
    post({
      id,
      failed: error instanceof Error ? error.message : String(error),
      why: error instanceof PublishedAnew ? 'outdated' : error instanceof CouldNotLook ? 'unread' : 'fault',
    });
  }
}

function post(message: FromSearch): void {
  postMessage(message);
}

/** Milliseconds that other volumes wait for the page to draw what was found in the first. */
const longestDrawing = 1000;

/** The last question with what was found. */
interface Answered {
  id: number;
  opening: Promise<OpenIndex>;
  search: Search;
}
