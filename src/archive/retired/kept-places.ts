import type { Archive } from '../archive.ts';
import { paths } from '../../paths.ts';
import type { RetiredEntry } from '../../schema/comparison.ts';
import { once, onceFor, themselves } from '../asking/once.ts';
import { voiceOf } from '../own-voice.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** The places of claims or quotations that are no longer there. @param prefix what stands before an id in its address: `claim-`. */
export function keepRetired(
  entries: readonly RetiredEntry[],
  prefix: string,
  { words: { retired } }: Pick<OwnVoice, 'words'>,
): KeptPlace[] {
  return entries.map(({ id, moved, says }) => ({
    ids: [`${prefix}${id}`],
    says: retired.noLongerHereBecause({ id, says }),
    link: moved === undefined ? undefined : { href: `#${prefix}${moved}`, label: retired.whereItIsNow },
  }));
}

/** The places on a page that an editor has led elsewhere. @param address the page's, from the site's root: `/stories/a/`. */
export const placesLedOn = onceFor(
  'places led on',
  async (archive, address: string): Promise<KeptPlace[]> => (await ledOn(archive)).get(address) ?? [],
  themselves,
);

const ledOn = once('led on', async (archive: Archive) => {
  const redirects = await archive.loadRedirects();
  const { retired } = voiceOf(archive.facts).words;
  const places = redirects.flatMap(({ from, to, says }) => {
    const [page = '', id] = from.split('#');
    if (id === undefined) return [];
    const told = says === undefined ? retired.noLongerHere({ id }) : retired.noLongerHereBecause({ id, says });
    const link = { href: paths.asset(to.slice(1)), label: retired.whereItIsNow };
    return [{ page, place: { ids: [id], says: told, link } }];
  });
  const byPage = Map.groupBy(places, ({ page }) => page);
  return new Map([...byPage].map(([page, its]) => [page, its.map(({ place }) => place)]));
});

/** A place that was cited by itself and is no longer on its page: what became of it stands under its address. */
export interface KeptPlace {
  /** The fragments that lead to it. */
  ids: string[];
  says: string;
  /** Where it is now. */
  link: { href: string; label: string } | undefined;
}
