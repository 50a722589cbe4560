import { beginSearch, search, type Search, type Signal } from '../../../search/answer/search.ts';
import { findVolume, showArticle } from '../../../search/answer/show.ts';
import type { Asked, ShownArticle, Told } from '../../../search/answer/service.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { openIndex, readIndexFile, type OpenIndex } from './open-index.ts';
import type { ReadableVolume } from './open-volume.ts';
import type { FromSearch, ToSearch } from './messages.ts';

/** The search at work, beside the page: it answers one question at a time, and shows what the last one found. */
const base = new URLSearchParams(location.search).get('base') ?? '/';
let index: Promise<OpenIndex> | undefined;
let current: Signal = { isEnded: false };
let last: Search | undefined;
let wasRead = (): void => undefined;
/** Milliseconds that other volumes wait for the page to read what was found in the first. */
const longestRead = 1000;

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.do === 'stop') current.isEnded = true;
  else if (data.do === 'ask') void reply(data.id, ask(data.asked, data.id));
  else void reply(data.id, read(data.articles));
});

async function ask(asked: Asked, id: number): Promise<Told> {
  current.isEnded = true;
  const signal: Signal = { isEnded: false };
  current = signal;
  // What is found first is read before anything else is fetched.
  let isFirst = true;
  const tell = async (told: Told): Promise<void> => {
    if (current !== signal) return;
    post({ id, told });
    if (isFirst && told.articles.length > 0) {
      isFirst = false;
      await Promise.race([nextRead(), new Promise((done) => void setTimeout(done, longestRead))]);
    }
  };
  const opened = await open();
  const told = await answer(asked, opened, tell, signal);
  if (told.state !== 'failed') return told;
  // What failed is opened anew when it is tried again.
  index = undefined;
  // Unless the archive was published anew since the index was opened: then it is tried at once.
  return (await isOutdated(opened)) ? answer(asked, await open(), tell, signal) : told;
}

async function answer(
  asked: Asked,
  opened: OpenIndex,
  tell: (told: Told) => Promise<void>,
  signal: Signal,
): Promise<Told> {
  const one = beginSearch(asked, opened);
  if (current === signal) last = one;
  await search(one, opened, tell, signal);
  return one.told;
}

/** When the page has read what it shows. */
function nextRead(): Promise<void> {
  return new Promise((done) => {
    wasRead = done;
  });
}

async function read(articles: readonly number[]): Promise<ShownArticle[]> {
  const found = last;
  if (!found) throw new Error('Nothing was asked yet.');
  const shown = await Promise.all(
    articles.map(async (article) => {
      const searched = findVolume(found.volumes, article);
      if (!searched) throw new Error(`Article ${article} was not found.`);
      const volume = searched.volume as ReadableVolume;
      return showArticle(found, article, await volume.read(article - volume.from));
    }),
  );
  wasRead();
  return shown;
}

function open(): Promise<OpenIndex> {
  index ??= openIndex(base).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function isOutdated({ made }: OpenIndex): Promise<boolean> {
  try {
    return (await readIndexFile(base)).made !== made;
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
      couldNotLook: error instanceof CouldNotLook,
    });
  }
}

function post(message: FromSearch): void {
  postMessage(message);
}
