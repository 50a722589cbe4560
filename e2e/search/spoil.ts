import { gunzipSync } from 'node:zlib';
import type { Route } from '@playwright/test';

/** Every kind of file that is read for an answer, and what it is called where it could not be. */
export const kinds = {
  'the index': { address: /\/search\/index\.json$/, says: '/search/index.json', is: 'json' },
  'the worker': { address: /\/search-worker-[^/]*\.js/, says: '/search-worker-', is: 'script' },
  'the endings of words': { address: /\/_astro\/en-[^/]*\.js$/, says: 'the endings of words (en)', is: 'script' },
  'Pagefind’s script': { address: /\/pagefind\/pagefind\.js/, says: '/pagefind/pagefind.js', is: 'script' },
  'Pagefind’s engine': { address: /\/pagefind\/wasm\.[^/]*$/, says: '/pagefind/wasm.', is: 'packed' },
  'Pagefind’s entry': { address: /\/pagefind-entry\.json/, says: '/pagefind-entry.json', is: 'json' },
  'Pagefind’s table': { address: /\.pf_meta$/, says: '.pf_meta', is: 'packed' },
  'an index of words': { address: /\.pf_index$/, says: '.pf_index', is: 'packed' },
  'the table of a volume': { address: /\/table\.json$/, says: '/table.json', is: 'json' },
  'its compounds': { address: /\/compounds\.json$/, says: '/compounds.json', is: 'json' },
  'its vocabulary': { address: /\/words\/\d+\.json$/, says: '/words/', is: 'json' },
  'its texts': { address: /\/texts\/\d+\.json$/, says: '/texts/', is: 'json' },
  'its catalogue': { address: /\/search\/catalogue\/0\.json$/, says: '/search/catalogue/0.json', is: 'json' },
  'its people': { address: /\/search\/people\/0\.json$/, says: '/search/people/0.json', is: 'json' },
  'names of people': { address: /\/search\/names\/74\.json$/, says: '/search/names/74.json', is: 'json' },
} as const satisfies Record<string, { address: RegExp; says: string; is: Is }>;

/** A question for which a file of each kind is read. */
export const wide = 'search/?q=tokayev+antiterrorist&entity=kremlin';

/** How a file fails, and of what it can. */
export const ways: Record<string, { of: readonly Is[]; spoil: (route: Route) => Promise<void> }> = {
  'is not there': {
    of: ['json', 'packed', 'script'],
    spoil: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: notFound }),
  },
  'breaks off': { of: ['json', 'packed', 'script'], spoil: (route) => route.abort('connectionreset') },
  'is cut short': {
    of: ['json', 'packed', 'script'],
    spoil: (route) => change(route, (body) => body.subarray(0, body.length >> 1)),
  },
  'is cut short after it was unpacked': {
    of: ['packed'],
    spoil: (route) => change(route, (body) => gunzipSync(body).subarray(0, -9)),
  },
  'has a wrong byte': {
    of: ['packed'],
    spoil: (route) => change(route, (body) => body.fill(0x55, body.length >> 1, (body.length >> 1) + 9)),
  },
  'is a page that says it is not there': {
    of: ['json', 'packed', 'script'],
    spoil: (route) => route.fulfill({ contentType: 'text/html', body: notFound }),
  },
  'has nothing in it': {
    of: ['json', 'packed'],
    spoil: (route) => route.fulfill({ contentType: 'application/json', body: '' }),
  },
  'is another object': {
    of: ['json'],
    spoil: (route) => route.fulfill({ contentType: 'application/json', body: '{"error":"not found"}' }),
  },
  'is another list': { of: ['json'], spoil: (route) => route.fulfill({ contentType: 'application/json', body: '[]' }) },
};

async function change(route: Route, of: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  const contentType = response.headers()['content-type'];
  await route.fulfill({ ...(contentType ? { contentType } : {}), body: of(await response.body()) });
}

const notFound = '<!doctype html><title>Not found</title><p>There is no such page.</p>';

type Is = 'json' | 'packed' | 'script';
