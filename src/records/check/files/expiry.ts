/**
 * Tells in time that `security.txt` goes stale. Nothing more than a notice: an archive must be built again in ten years
 * as it is, whatever day it is then.
 * @param today `YYYY-MM-DD`.
 */
export function noticeExpiry(expires: string | undefined, today: string): string[] {
  if (expires === undefined) return [];
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / day);
  if (days > early) return [];
  const when = days > 0 ? `goes stale in ${days} ${days === 1 ? 'day' : 'days'}` : 'is stale';
  return [
    `security.txt ${when} (${expires}): check the contact, and set security.expires in archive.yaml to a new day.`,
  ];
}

/** Days before the last one: time to publish once more, also where that is done by the month. */
const early = 30;
/** Milliseconds. */
const day = 86_400_000;
