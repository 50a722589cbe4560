import { absoluteUrl } from '../paths.ts';
import type { LinkContext, TypedLink } from './typed-link.ts';

/** Links from one or several things as a linkset: https://www.rfc-editor.org/rfc/rfc9264#section-4.2 */
export function writeLinkset(contexts: LinkContext[], site: URL | undefined): { linkset: object[] } {
  const absolute = (path: string): string => absoluteUrl(path, site);
  const describeTarget = ({ href, type, profile }: TypedLink): object => ({
    href: absolute(href),
    ...(type === undefined ? {} : { type }),
    // An attribute that RFC 8288 does not define may come more than once.
    ...(profile === undefined ? {} : { profile: [absolute(profile)] }),
  });
  return {
    linkset: contexts.map(({ anchor, links }) => ({
      anchor: absolute(anchor),
      ...Object.fromEntries(
        [...Map.groupBy(links, ({ rel }) => rel)].map(([rel, targets]) => [rel, targets.map(describeTarget)]),
      ),
    })),
  };
}
