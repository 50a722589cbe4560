import type { AstroIntegration } from 'astro';
import send from 'send';

/**
 * While an editor is at work the search finds what the last built site has: an index is made of a whole archive, which takes too
 * long for every change.
 * @param site the folder of the site that was built last, if there is one.
 */
export function lastIndex(site: string): AstroIntegration {
  return {
    name: 'last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(base.length);
          if (!indexed.test(path)) return next();
          send(request, path, { root: site, dotfiles: 'deny' })
            .on('error', () => next())
            .pipe(response);
        });
      },
    },
  };
}

/** What the search asks for: its index, and what it knows of articles and names, which are numbered as the index has them. */
const indexed = /^(?:pagefind\/.+|search\/(?:.+\.json|volumes\/.+))$/;
