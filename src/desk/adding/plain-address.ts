/**
 * What an address of a page is compared by: without what only tells where a reader came from, and without what servers make no
 * difference in (`http`, `www.`, a slash at the end, the place in the page).
 */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  for (const name of url.searchParams
    .keys()
    .filter((one) => tracking.test(one))
    .toArray())
    url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^(?:www|m|amp)\./, '');
  return `${host}${url.pathname.replace(/(?:\/amp)?\/*$/, '')}${url.search}`;
}

/** The host of an address, as outlets are known by. */
export function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^(?:www|m|amp)\./, '');
}

/** Parameters that campaigns, feeds and social networks put behind addresses. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid|ocid|smid|ito|ns_\w+|at_(?:medium|campaign))$/i;
