import type { Finding } from '../../capture.ts';
import { textOf } from '../statements/read-json-ld.ts';
import { findMeta, type Statements } from '../statements/read-statements.ts';
import { inferred, quote, stated } from '../../name-place.ts';

/** Who publishes the page, by what it says; without a word of it the host it stood on. */
export function findOutlet(statements: Statements, url: string | undefined): Finding | undefined {
  const publisher = textOf(statements.article?.['publisher']);
  if (publisher !== undefined && isName(publisher))
    return stated(publisher, 'The page’s JSON-LD', `has publisher ${quote(publisher)}`);
  const meta = findMeta(
    statements,
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'cre',
    'publisher',
    'apple-mobile-web-app-title',
  );
  if (meta && isName(meta.content))
    return stated(meta.content, 'The page', `has the meta element ${meta.as}: ${quote(meta.content)}`);
  const site = statements.objects.find((object) => [object['@type']].flat().includes('WebSite'));
  const name = textOf(site?.['name']);
  if (name !== undefined && isName(name)) return stated(name, 'The page’s JSON-LD', `names the site ${quote(name)}`);
  const host = URL.parse(url ?? statements.canonical ?? '')?.hostname.replace(/^(?:www|m|amp|edition)\./, '');
  return host ? inferred(host, `The page stood on ${host}, and does not say who publishes it.`) : undefined;
}

/** The address it stood at: the one it calls its own, if that is on the same host, or the one it was taken from. */
export function findUrl({ canonical, meta }: Statements, url: string | undefined): Finding | undefined {
  const own = canonical ?? meta.find(({ name, content }) => name === 'og:url' && /^https?:\/\//.test(content))?.content;
  const [there, here] = [URL.parse(own ?? ''), URL.parse(url ?? '')];
  if (there && (!here || (isSameSite(there, here) && (there.pathname !== '/' || here.pathname === '/'))))
    return stated(there.href, 'The page', `calls ${there.href} its address`);
  return here ? stated(here.href, 'The page', 'was taken from this address') : undefined;
}

function isSameSite(one: URL, other: URL): boolean {
  const [a, b] = [one, other].map(({ hostname }) => hostname.split('.').slice(-2).join('.'));
  return a === b;
}

function isName(text: string): boolean {
  return text.length <= 100 && /\p{L}/u.test(text) && !/^https?:|^@/.test(text);
}
