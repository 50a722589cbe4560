/**
 * The day by which it is decided what is released, `YYYY-MM-DD`: that of the build, of which `ARCHIVE_DAY` tells all its processes;
 * else `SOURCE_DATE_EPOCH` (seconds) where a result must repeat, else the clock.
 * @param today the day, where it is known otherwise.
 * @returns nothing where everything is shown, as to an editor at work (`ARCHIVE_DAY=any`).
 */
export function releaseDay(today?: string): string | undefined {
  const said = process.env['ARCHIVE_DAY'];
  if (said === 'any') return undefined;
  if (said !== undefined && said !== '') return said;
  if (today !== undefined) return today;
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
