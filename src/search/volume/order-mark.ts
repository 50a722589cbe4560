import { sha256Hex } from '../../text/sha256.ts';

/**
 * A mark of which article has which number in a volume: what is said of articles by their numbers, in one file and in another, is
 * said of the same ones if both have the same mark.
 */
export function orderMark(articles: readonly ({ id: string } | undefined)[]): string {
  return sha256Hex(JSON.stringify(articles.map((article) => article?.id ?? null))).slice(0, digits);
}

/** Of four bits each: enough that no two orders that an archive ever has are taken for one. */
const digits = 16;
