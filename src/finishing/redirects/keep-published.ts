import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listFormats } from '../../formats/standing.ts';
import type { Retirement } from '../../records/retired/retirement.ts';
import { isPageKind } from '../../schema/collections.ts';
import type { Retired } from '../../records/retired/retired-records.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';
import { layFile } from '../lay-file.ts';

/**
 * Puts something at every published address below a record that is no longer there and has nothing to put there: for a
 * page one that leads to what says what became of it, for a file a notice of the same kind.
 * @param url the address of the site, with its base path.
 * @param isMeant which of the records are meant; what has moved comes last, when it has its match at the new address.
 * @returns the files, each with its SHA-256.
 */
export function keepPublished(
  folder: string,
  url: string,
  retired: Retired,
  published: Iterable<string>,
  isMeant: (became: Retirement) => boolean = () => true,
): [path: string, sha256: string][] {
  if (Object.values(retired).every(({ size }) => size === 0)) return [];
  const files: [path: string, sha256: string][] = [];
  for (const address of [...published, ...filesOfWithdrawn(retired)]) {
    const [root = '', kind = '', id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\//.exec(address) ?? [];
    const became = isPageKind(kind) ? retired[kind].get(id) : undefined;
    if (!became || !isMeant(became) || address === root || address.includes('#')) continue;
    // A file that moved and has no match is lost: only an editor can say what stands for it.
    if ('moved' in became && !address.endsWith('/')) continue;
    const file = (address.endsWith('/') ? `${address}index.html` : address).slice(1);
    if (existsSync(join(folder, file))) continue;
    const page = url + root.slice(1);
    const content = address.endsWith('/') ? writeLeadingPage(page) : writeNotice(extname(address), page, became);
    files.push(layFile(folder, file, content));
  }
  return files;
}

/** The files every article has, whether or not the ledger knows of them; what only some have is known by that alone. */
function filesOfWithdrawn({ articles }: Retired): string[] {
  const always = listFormats('articles').filter(({ stands, worth }) => stands === 'always' && !worth);
  return [...articles].flatMap(([id, became]) =>
    'withdrawn' in became ? always.map(({ file }) => `/articles/${id}/${file}`) : [],
  );
}

function writeNotice(extension: string, page: string, became: Retirement): string {
  const says = 'withdrawn' in became ? `${became.name}: ${became.withdrawn.says}` : 'It became several.';
  if (extension === '.json') return `${JSON.stringify({ url: page, ...became })}\n`;
  if (extension === '.xml')
    return `<?xml version="1.0" encoding="utf-8"?>\n<gone href="${page}">${escapeHtml(says)}</gone>\n`;
  return `No longer here. ${says}\n${page}\n`;
}

function writeLeadingPage(page: string): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="default-src 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>No longer here</title>
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <link rel="canonical" href="${page}" />
    <meta http-equiv="refresh" content="0; url=${new URL(page).pathname}" />
  </head>
  <body>
    <main>
      <h1>No longer here</h1>
      <p><a href="${new URL(page).pathname}">What became of it</a></p>
    </main>
  </body>
</html>
`;
}
