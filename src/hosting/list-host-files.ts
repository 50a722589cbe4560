import { hostFolder } from './hidden-files.ts';
import type { SiteRules } from './site-rules.ts';
import { writeCaddyfile } from './write-caddyfile.ts';
import { writeHeaders } from './write-headers.ts';
import { writeNginxPlaces, writeNginxTables } from './write-nginx.ts';
import { writeRedirects } from './write-redirects.ts';

/** Every file of a built site that is for its host, with what is in it, by its path below the site's folder. */
export function listHostFiles(rules: SiteRules): Record<string, string> {
  return {
    _headers: writeHeaders(rules),
    _redirects: writeRedirects(rules),
    // GitHub would leave out what begins with an underscore.
    '.nojekyll': '',
    [nginxTables]: writeNginxTables(rules),
    [nginxPlaces]: writeNginxPlaces(rules),
    [caddyfile]: writeCaddyfile(rules),
    [rulesFile]: `${JSON.stringify(rules)}\n`,
  };
}

export const nginxTables = `${hostFolder}nginx-http.conf`;
export const nginxPlaces = `${hostFolder}nginx-server.conf`;
const caddyfile = `${hostFolder}Caddyfile`;
/** The same rules once more, for any other program: the preview reads them. */
export const rulesFile = `${hostFolder}rules.json`;
