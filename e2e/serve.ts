import { serveSite } from '../src/desk/serving/serve.ts';
import { readSite } from './built-site.ts';
import { sites } from './sites.ts';

// Shows the built sites to the tests until it is ended.
for (const site of Object.values(sites)) {
  if ('port' in site)
    await serveSite(site.folder, { base: readSite(site.folder).base, port: site.port, plain: 'plain' in site });
}
