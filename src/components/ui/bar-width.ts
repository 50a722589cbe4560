/** How wide a bar is, in hundredths of the longest: however little it stands for, it is seen, unless that is nothing. */
export function barWidth(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share * 1000) / 10) : 0;
}
