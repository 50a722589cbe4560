import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from './ledger-operations.ts';
import { filesIn, loadPlainly, type PlainArchive, type PlainText, type Withdrawal } from './load-plainly.ts';

/** Remembers what an archive has published, as it stands in the files. */
export function remember(published: Published, folder: string, addresses: Iterable<string>): void {
  const now = loadPlainly(folder);
  for (const [id, its] of now.articles) {
    const known = published.texts.get(id) ?? [];
    const fresh = its.filter((text) => !known.some((one) => one.version === text.version && isSame(one, text)));
    published.texts.set(id, [...known, ...fresh]);
  }
  for (const id of published.texts.keys()) {
    const [end = '', ...others] = followTo(now, id);
    const withdrawal = now.records.get(`articles/${end}`)?.withdrawn;
    if (withdrawal && others.length === 0 && !published.withdrawn.has(id)) published.withdrawn.set(id, withdrawal);
  }
  for (const address of addresses) published.addresses.add(address);
  for (const name of publicationsIn(folder)) published.publications.add(name);
}

/** Tells what was published and is no longer there as it was, nor led on as the handbook says. */
export function findLosses(published: Published, folder: string): string[] {
  const now = loadPlainly(folder);
  return [
    ...[...published.texts.keys()].flatMap((id) => judgeArticle(published, now, id).map((loss) => `${id}: ${loss}`)),
    ...[...published.addresses].filter((address) => !isLed(now, address)).map((address) => `${address}: not there`),
  ];
}

/** Whether a publication is gone: only who knows the site can tell, if its name has gone with it. */
export function isRolledBack({ publications }: Published, folder: string): boolean {
  return [...publications].some((name) => !existsSync(join(folder, 'ledger', name)));
}

/** An archive that has published nothing. */
export function nothingPublished(): Published {
  return { texts: new Map(), withdrawn: new Map(), addresses: new Set(), publications: new Set() };
}

function judgeArticle({ texts, withdrawn }: Published, now: PlainArchive, id: string): string[] {
  if (!now.records.has(`articles/${id}`)) return ['no such file'];
  const ends = followTo(now, id);
  const [end = '', ...others] = ends;
  if (end === '') return ['leads nowhere'];
  const record = withdrawn.get(id);
  if (record) return ends.flatMap((one) => judgeWithdrawn(now, one, record));
  const its = texts.get(id) ?? [];
  // What goes on and is withdrawn at once was never published at its new place: what stood in it nobody can say.
  if (ends.some((one) => now.records.get(`articles/${one}`)?.withdrawn && !texts.has(one)) && !ends.includes(id))
    return [];
  if (others.length > 0) return its.flatMap((text) => judgeDivided(texts, now, text, ends));
  const became = now.records.get(`articles/${end}`);
  if (!became?.withdrawn) return its.flatMap((text) => judgeText(now, text, its, end));
  if (!became.isEmpty) return ['is withdrawn, and its words are there'];
  const there = texts.get(end) ?? [];
  const isThere = (text: PlainText): boolean => there.some((one) => isSame(one, text));
  return end === id || its.every(isThere) ? [] : [`leads to ${end}, another text, which is withdrawn`];
}

function judgeText(now: PlainArchive, text: PlainText, its: readonly PlainText[], end: string): string[] {
  const present = now.articles.get(end) ?? [];
  const here = present.filter(({ version }) => version === text.version);
  if (here.some((one) => isSame(one, text))) return [];
  // Of several wordings that branches have published one stands under the number, the others later.
  const isOther = its.some((one) => one.version === text.version && here.some((same) => isSame(same, one)));
  const isLater = present.some((one) => one.version > text.version && isSame(one, text));
  return isOther && isLater ? [] : [`version ${text.version} is not in ${end} as it was`];
}

function judgeDivided(texts: Published['texts'], now: PlainArchive, text: PlainText, parts: string[]): string[] {
  const there = parts.flatMap((part) => [...(now.articles.get(part) ?? []), ...(texts.get(part) ?? [])]);
  const words = new Set(there.flatMap(({ passages }) => passages.map((one) => one.words)));
  const lost = text.passages.filter((one) => !words.has(one.words)).map(({ id }) => `${id} is in no part`);
  return there.some(({ original }) => original === text.original) ? lost : [...lost, 'no part has its original'];
}

function judgeWithdrawn(now: PlainArchive, id: string, { date, ground }: Withdrawal): string[] {
  const became = now.records.get(`articles/${id}`);
  if (!became?.withdrawn) return [`${id} can be read, though withdrawn on ${date}`];
  const isAsItWas = became.isEmpty && became.withdrawn.date === date && became.withdrawn.ground === ground;
  return isAsItWas ? [] : [`${id} is withdrawn otherwise than on ${date} on the ground of ${ground}`];
}

function followTo({ records }: PlainArchive, id: string, walked: readonly string[] = []): string[] {
  const became = records.get(`articles/${id}`);
  if (!became || walked.includes(id)) return [];
  const next = became.moved ?? became.split;
  if (next === undefined) return [id];
  return [...new Set([next].flat().flatMap((one) => followTo({ records } as PlainArchive, one, [...walked, id])))];
}

function isLed({ records, entries, redirected }: PlainArchive, address: string): boolean {
  const [, kind = '', id = '', place] = /^\/([a-z]+)\/([^/]+)\/(?:[^#]*#(.+))?$/.exec(address) ?? [];
  if (!kinds.has(kind) || redirected.has(address)) return true;
  const record = records.get(`${kind}/${id}`);
  if (kind === 'articles' && /^\d{4}(?:-\d\d)*$/.test(id)) return true;
  if (!record || record.moved || record.split || record.withdrawn || place === undefined) return record !== undefined;
  return entries.get(id)?.has(place) ?? false;
}

function isSame(a: PlainText, b: PlainText): boolean {
  return a.original === b.original && JSON.stringify(a.passages) === JSON.stringify(b.passages);
}

function publicationsIn(folder: string): string[] {
  return namesOf(filesIn(folder, 'ledger').map((file) => file.slice(folder.length + 1)));
}

const kinds = new Set(['articles', 'stories', 'topics', 'entities', 'outlets']);

/** What was published. */
export interface Published {
  /** Every wording of every version, by article. */
  texts: Map<string, PlainText[]>;
  /** What was published as withdrawn, or led there. */
  withdrawn: Map<string, Withdrawal>;
  addresses: Set<string>;
  publications: Set<string>;
}
