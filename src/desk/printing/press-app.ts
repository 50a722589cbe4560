import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Asked } from '../../archive/asking/asked.ts';
import type { ShareOfStories } from '../../archive/comparison/compare-ahead.ts';
import { must } from '../../text/must.ts';
import { pressParts } from './press-parts.ts';

/**
 * Opens what Astro has compiled of the pages, so that it can be printed from without compiling it again. Astro has no public way
 * to do so (its own prerenderer compiles, prints and forgets), so what it keeps to itself is used here and nowhere else, and
 * its version is pinned. Of what its build hands on, pages need the style sheets, which stand in the manifest as well.
 * https://docs.astro.build/en/reference/adapter-reference/#custom-prerenderer
 * @param bundle the folder it was compiled into.
 */
export async function openPressApp(bundle: string): Promise<PressApp> {
  const entry = must(
    readdirSync(bundle).find((name) => name.startsWith('prerender-entry')),
    'what Astro compiles to print from has an entry',
  );
  const { app }: { app: AstroApp } = await import(pathToFileURL(join(bundle, entry)).href);
  const { StaticPaths }: PathsOfPress = await import(pathToFileURL(join(bundle, pressParts.paths)).href);
  const { routes, site, base } = app.manifest;
  app.setInternals({ pagesByKeys: new Map(routes.map((route) => [keyOf(route.routeData), stylesOf(route)])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
  const respond = (page: PageToPrint, locals: App.Locals): Promise<Response> =>
    app.render(new Request(new URL(addressOf(page, base), site)), { routeData: page.route, locals });
  const home = must(
    routes.find(({ routeData }) => routeData.route === '/'),
    'there is a page of the archive',
  );
  // There is no other way into what is compiled than to ask it for a page; this one is not made.
  const reach = (locals: App.Locals): Promise<Response> =>
    respond({ pathname: '/', route: home.routeData, file: 'index.html' }, locals);
  return {
    async compareAhead(share) {
      await reach({ ahead: share });
    },
    async listPages() {
      const found = new Map<string, PageToPrint>();
      for (const { pathname, route } of await new StaticPaths(app).getAll()) {
        const page = { pathname, route, file: fileOf(pathname, route) };
        // Of two for one address the one comes first that Astro prefers.
        if (!found.has(page.file)) found.set(page.file, page);
      }
      return [...found.values()];
    },
    propsOf: ({ pathname, route }) => app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props ?? {},
    async print(page) {
      const asked = new Asked();
      const locals: App.Locals = { asked };
      const { status } = await respond(page, locals);
      const bytes = locals.printed;
      if (!bytes || bytes.length === 0 || (status !== 200 && page.file !== '404.html'))
        throw new Error(`${page.file}: the page answers ${status}.`);
      await asked.settle();
      return { bytes, asked: asked.answers };
    },
    async askAgain(again) {
      const asked = new Asked();
      await reach({ asked, again });
      await asked.settle();
      return asked.answers;
    },
  };
}

/** The path a page is asked for at: that of a file in a list of paths ends with a slash too. */
function addressOf({ pathname, route }: PageToPrint, base: string): string {
  const path = route.type === 'endpoint' ? pathname : `${pathname}/`;
  return `${base}/${path}`.replaceAll(/\/{2,}/g, '/');
}

function fileOf(pathname: string, { type }: Route): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : `${path}${path && '/'}index.html`;
}

function keyOf({ route, component }: Route): string {
  return `${route}&${component}`;
}

function stylesOf({ styles }: AstroApp['manifest']['routes'][number]): object {
  return { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) };
}

function tell({ message }: { message: string }): void {
  console.error(message);
}

/** What Astro has compiled. */
export interface PressApp {
  /** Compares a share of the stories, so that those who print the others find it kept when they list the pages. */
  compareAhead: (share: ShareOfStories) => Promise<void>;
  /** Every page there is, each file once. */
  listPages: () => Promise<PageToPrint[]>;
  /** What a page is made of, once the pages are listed. */
  propsOf: (page: PageToPrint) => object;
  /** Makes a page, and says what it asked meanwhile: digest by question. */
  print: (page: PageToPrint) => Promise<{ bytes: Uint8Array; asked: ReadonlyMap<string, string> }>;
  /** What questions that pages once asked are answered with today: digest by question. */
  askAgain: (questions: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** A page or a file beside one. */
export interface PageToPrint {
  pathname: string;
  route: Route;
  /** Its path in the site, with `/`. */
  file: string;
}

/** What lists the pages. https://docs.astro.build/en/reference/modules/astro-static-paths/ */
interface PathsOfPress {
  StaticPaths: new (app: AstroApp) => { getAll: () => Promise<{ pathname: string; route: Route }[]> };
}

interface Route {
  route: string;
  component: string;
  type: string;
}

/** What is used of what Astro does not tell. */
interface AstroApp {
  manifest: { site: string; base: string; routes: { routeData: Route; styles: unknown[] }[] };
  routeCache: { get(route: Route): { staticPaths?: { keyed: Map<string, { props?: object }> } } | undefined };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route; locals: App.Locals }): Promise<Response>;
}
