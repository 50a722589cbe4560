import { spellings, type SiteRules } from './site-rules.ts';

/**
 * `_redirects`, in the part of its grammar that hosts share: Cloudflare, GitLab and Netlify take an address, where it
 * leads, and 301. Sources: developers.cloudflare.com/pages/configuration/redirects, docs.netlify.com/routing/redirects.
 */
export function writeRedirects({ base, moved }: SiteRules): string {
  const at = (address: string): string => base + address.slice(1);
  return moved.flatMap(({ from, to }) => spellings(from).map((spelling) => `${at(spelling)} ${at(to)} 301\n`)).join('');
}
