/**
 * How something grows between two sizes: it is as the size to the power of this. 1 is in proportion, 2 with the square.
 */
export function findExponent(small: Point, large: Point): number | undefined {
  if (small.value <= 0 || large.value <= 0 || small.size === large.size) return undefined;
  return Math.log(large.value / small.value) / Math.log(large.size / small.size);
}

/** A measure of something of a size. */
interface Point {
  size: number;
  value: number;
}
