import { fileURLToPath } from 'node:url';
import { readSite } from './built-site.ts';
import { writeGermanArchive } from './german/make-archive.ts';
import { writeHostileArchive } from './hostile/make-archive.ts';
import { writeUndecidedArchive } from './undecided/make-archive.ts';

/** Two runs of the tests on one machine need different ports. */
const firstPort = Number(process.env.E2E_PORT ?? 4380);

/** The sites the tests look at, those that take longest to build first: where each was built, how, and the port `serve.ts` shows it at. */
export const sites = {
  /** The archive as `npm run build` left it. */
  archive: { folder: fromRoot('dist'), port: firstPort },
  /** An archive whose every field holds what breaks careless programs, as a part of somebody's site. */
  hostile: {
    folder: fromRoot('e2e/.sites/hostile'),
    env: {
      ARCHIVE_CONTENT: fromRoot('e2e/.sites/hostile-content'),
      SITE_URL: 'https://example.org',
      BASE_PATH: '/hostile/',
    },
    write: writeHostileArchive,
    port: firstPort + 4,
    plain: true,
  },
  /** The same once more, by another clock and in another language: not a byte may differ. */
  again: {
    folder: fromRoot('e2e/.sites/again'),
    env: { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  /** The archive as a part of somebody's site. */
  underBase: {
    folder: fromRoot('e2e/.sites/under-base'),
    env: { SITE_URL: 'https://example.org', BASE_PATH: '/archive/' },
    port: firstPort + 1,
  },
  /** An archive of whose articles hardly anything is known: no date, no grade, no origin. */
  bare: {
    folder: fromRoot('e2e/.sites/bare'),
    env: { ARCHIVE_CONTENT: fromRoot('src/records/fixtures/bare') },
    port: firstPort + 5,
    // A page that is gone is looked at like any other.
    plain: true,
  },
  /** An archive that editors have hardly begun on: each of its stories is in one state of knowledge. */
  undecided: {
    folder: fromRoot('e2e/.sites/undecided'),
    env: { ARCHIVE_CONTENT: fromRoot('e2e/.sites/undecided-content') },
    write: writeUndecidedArchive,
    port: firstPort + 7,
  },
  /** An archive of which much has moved, was divided or withdrawn. */
  retired: {
    folder: fromRoot('e2e/.sites/retired'),
    env: { ARCHIVE_CONTENT: fromRoot('e2e/fixtures/retired') },
    port: firstPort + 3,
    plain: true,
  },
  /** An archive of one article with everything that can be kept beside words: a PDF and its text, pictures, captures, lists. */
  held: {
    folder: fromRoot('e2e/.sites/held'),
    env: { ARCHIVE_CONTENT: fromRoot('e2e/fixtures/held') },
    port: firstPort + 6,
  },
  /** An archive in Arabic, with an article in English and one in Persian, and a story that nobody has edited. */
  arabic: {
    folder: fromRoot('e2e/.sites/arabic'),
    env: { ARCHIVE_CONTENT: fromRoot('e2e/fixtures/arabic') },
    port: firstPort + 8,
  },
  /** The archive once more, speaking German: longer words, other plurals. */
  german: {
    folder: fromRoot('e2e/.sites/german'),
    env: { ARCHIVE_CONTENT: fromRoot('e2e/.sites/german-content') },
    write: writeGermanArchive,
    port: firstPort + 9,
  },
  /** The smallest archive: one article, in Arabic, without story, topic or entity. */
  oneArticle: {
    folder: fromRoot('e2e/.sites/one-article'),
    env: { ARCHIVE_CONTENT: fromRoot('e2e/fixtures/one-article') },
    port: firstPort + 2,
  },
} as const satisfies Record<string, Site>;

/** Where a site is served while the tests run. */
export function addressOf(name: ServedSite): string {
  const { folder, port } = sites[name];
  return `http://127.0.0.1:${port}${readSite(folder).base}`;
}

/** The folder a site was built from. */
export function contentOf(name: keyof typeof sites): string {
  const site: Site = sites[name];
  return site.env?.['ARCHIVE_CONTENT'] ?? fromRoot('content');
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

export type ServedSite = {
  [K in keyof typeof sites]: (typeof sites)[K] extends { port: number } ? K : never;
}[keyof typeof sites];

interface Site {
  folder: string;
  /** What the build is told; a site without is not built for the tests alone. */
  env?: Record<string, string>;
  /** Writes the content into its folder first. */
  write?: (content: string) => void;
  /** A site without is only compared. */
  port?: number;
  /** Shown as by a host that knows no rules: what has moved or is gone must lead on and say so by itself. */
  plain?: true;
}
