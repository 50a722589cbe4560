import { Refusal } from './refusal.ts';

/** The day it is, as `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` (seconds) stands in for the clock where a result must repeat. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch ? new Date(readSeconds(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

function readSeconds(text: string): number {
  const seconds = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (seconds < year10000) return seconds;
  throw new Refusal(
    `SOURCE_DATE_EPOCH is “${text}”; expected the seconds since the beginning of 1970, such as 1893456000. Without it the clock of this computer counts.`,
  );
}

/** From then on a year has five digits. */
const year10000 = 253_402_300_800;
