import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile } from './remove-file.ts';

/**
 * Makes what is made of the pages of a site, one after the other: only what is not made of the same as the last time, or
 * whose files are gone.
 * @param folder of the site. It may hold the files of the last one, linked to them.
 * @param before what is known of the products of that.
 */
export async function makeProducts(
  folder: string,
  products: readonly Product[],
  before: ProductLog,
): Promise<Map<string, LoggedProduct>> {
  const log = new Map<string, LoggedProduct>();
  for (const product of products) {
    const { name, key } = product;
    if (log.has(name)) throw new Error(`There are two products “${name}”.`);
    const known = before.get(name);
    log.set(name, known && stands(folder, product, known) ? known : { key, ...(await product.make()) });
  }
  return log;
}

/** Removes the files of products as they were that nothing has now. @param kept paths of all that the site has. */
export function removeGone(folder: string, before: ProductLog, kept: Pick<ReadonlySet<string>, 'has'>): void {
  for (const { files } of before.values())
    for (const file of Object.keys(files)) if (!kept.has(file)) removeFile(folder, file);
}

/** The files of products, each with its SHA-256. */
export function filesOf(log: ProductLog): Map<string, string> {
  return new Map([...log.values()].flatMap(({ files }) => Object.entries(files)));
}

function stands(folder: string, { key, holds }: Product, known: LoggedProduct): boolean {
  if (known.key !== key || holds?.(known.notes) === false) return false;
  return Object.keys(known.files).every((file) => existsSync(join(folder, file)));
}

/** Something made of the pages of a site: one file or several. */
export interface Product {
  /** What it is known by from one build to the next. */
  name: string;
  /** A mark of all that it is made of. */
  key: string;
  /** Whether what it was made of besides, as it noted then, is still the same. */
  holds?: (notes: unknown) => boolean;
  /** Never writes into a file that is there: that may be one of the last site. */
  make: () => Promise<MadeProduct>;
}

/** What has been made. */
export interface MadeProduct {
  /** Paths below the folder of the site, each with the SHA-256 of the file. */
  files: Record<string, string>;
  /** What to know of it the next time; JSON can hold it. */
  notes?: unknown;
}

/** A product, as it was made. */
export interface LoggedProduct extends MadeProduct {
  key: string;
}

/** The products of a site, by their names. */
export type ProductLog = ReadonlyMap<string, LoggedProduct>;
