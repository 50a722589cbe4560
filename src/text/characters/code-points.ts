/** Turns an offset in UTF-16 code units, as JavaScript counts, into one in code points, as most other languages count. */
export function countCodePoints(text: string, offset: number): number {
  let pairs = 0;
  for (let at = 1; at < offset; at++) if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs++;
  return offset - pairs;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
