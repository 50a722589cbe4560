import type { SiteRules } from './site-rules.ts';

/**
 * What stands, below the base path, in the folder of an article or a story, whose links are described in the
 * `linkset.json` of that folder, if the site has such; the folders of years, months and days are none.
 */
export function linksetPages({ linksets }: Pick<SiteRules, 'linksets'>): RegExp {
  if (linksets.length === 0) return /^(?!)/;
  const kinds = linksets.map((kind) => (kind === 'articles' ? `${kind}${noPeriod}` : kind));
  return new RegExp(String.raw`^(?:${kinds.join('|')})\/[a-z0-9-]+\/`);
}

const noPeriod = String.raw`(?!\/(?:-?\d{4}(?:-\d\d){0,2}|undated)\/)`;
