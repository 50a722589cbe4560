import { serveSite } from '../src/desk/serve.ts';
import { readSite } from './built-site.ts';
import { sites } from './sites.ts';

// Shows the built sites to the tests until it is ended.
for (const site of Object.values(sites)) {
  if ('port' in site) await serveSite(site.folder, readSite(site.folder).base, site.port);
}
