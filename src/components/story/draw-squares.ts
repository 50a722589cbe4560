import type { Squares } from '../../archive/copying/squares.ts';

/** Squares in a row, as text: `■■■ ■■ □`. After so many of them the rest is left to the count beside them. */
export function drawSquares({ groups, open }: Squares, most = 32): string {
  const all = [...groups.map((size) => '■'.repeat(size)), '□'.repeat(open)].filter((group) => group !== '').join(' ');
  return all.length > most ? `${all.slice(0, most - 1).trimEnd()}…` : all;
}
