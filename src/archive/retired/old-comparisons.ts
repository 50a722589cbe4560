import type { Archive } from '../archive.ts';
import { paths, proposedPart } from '../../paths.ts';
import type { Article } from '../articles.ts';
import { listFamilies } from '../comparison/families.ts';
import { keyOfArticle } from '../keys.ts';
import { nameArticle } from '../name-articles.ts';
import { voiceOf } from '../own-voice.ts';
import type { Target } from './retired-targets.ts';
import { listStories, type Story } from '../stories.ts';
import type { OwnVoice } from '../../words/languages.ts';

/**
 * The published addresses below comparisons that no page is made for any more, each with what answers it: of two articles
 * that had a page of their own, where both are read side by side, or if one was withdrawn what says so; of one article, of
 * a family that is none any more, and of marks that nothing has, the comparison of their story.
 * @param led the addresses that an editor has led elsewhere.
 */
export async function listOldComparisons(archive: Archive, led: ReadonlySet<string>): Promise<OldComparison[]> {
  const { addresses } = await archive.loadLedger();
  const published = [...addresses.keys()].flatMap((address) => {
    const [, id = '', key = ''] = form.exec(address) ?? [];
    return id === '' || led.has(address) ? [] : [{ id, key, address: address.slice(1, -1) }];
  });
  if (published.length === 0) return [];
  const voice = voiceOf(archive.facts);
  const stories = new Map(listStories(archive).map((story) => [story.entry.id, story]));
  const old = published.map(async ({ id, key, address }) => {
    const story = stories.get(id);
    // What became of a whole story, and of all below it, is told elsewhere.
    if (!story || (await isFamily(archive, story, key))) return [];
    return [{ address, target: findTarget(story, key, voice) }];
  });
  return (await Promise.all(old)).flat();
}

async function isFamily(archive: Archive, story: Story, key: string): Promise<boolean> {
  return (await listFamilies(archive, story)).some((family) => !family.isProposed && family.key === key);
}

function findTarget(story: Story, key: string, voice: OwnVoice): Target {
  const { page, columns } = voice.words.compare;
  const { id, data } = story.entry;
  const its = new Map([...story.articles, ...story.withdrawn].map((article) => [keyOfArticle(article), article]));
  const pairs = [...key.matchAll(/-/g)].flatMap(({ index }): [Article, Article][] => {
    const [one, other] = [its.get(key.slice(0, index)), its.get(key.slice(index + 1))];
    return one && other ? [[one, other]] : [];
  });
  const named = pairs[0] ?? [its.get(key.replace(/^with\//, ''))];
  const gone = named.find((article) => article?.data.withdrawn);
  if (gone) return { href: paths.article(gone.id), name: gone.data.title, language: gone.data.language };
  const { title } = data;
  if (!pairs[0]) return { href: paths.compare(id), name: page.inTab({ story: title, heading: page.crumb }) };
  const names = voice.list(pairs[0].map((article) => nameArticle(article, voice)));
  return { href: paths.compareRead(id, pairs[0].map(keyOfArticle)), name: columns.inTab({ names, title }) };
}

/** Two articles, one with any other, a family: all that ever stood below a comparison but what a page is always made for. */
const form = new RegExp(`^/stories/([a-z0-9-]+)/compare/(?!read/$|${proposedPart}/)((?:with/)?[a-z0-9-]+)/$`);

interface OldComparison {
  /** Without a slash at its ends. */
  address: string;
  target: Target;
}
