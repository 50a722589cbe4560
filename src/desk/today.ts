/** The day it is, as `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` (seconds) stands in for the clock where a result must repeat. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
