import { paths } from '../../paths.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** The ways into the archive that every page offers. */
export function listWays({ site }: OwnVoice['words']): { label: string; href: string }[] {
  return [
    { label: site.stories, href: paths.stories() },
    { label: site.articles, href: paths.articles() },
    { label: site.entities, href: paths.entities() },
    { label: site.outlets, href: paths.outlets() },
    { label: site.topics, href: paths.topics() },
  ];
}
