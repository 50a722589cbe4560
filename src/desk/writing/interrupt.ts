/**
 * Goes before every single change of the disk. For tests, `ARCHIVE_INTERRUPT=kill@7` kills the program before its
 * seventh one, as a power cut would, and `enospc@7` lets the disk be full from then on. This is the one place that reads it.
 * @param grows whether the change needs room, so that a full disk refuses it however often it is tried.
 */
export function beforeStep(path: string, { grows }: { grows: boolean }): void {
  if (at === 0) return;
  steps += 1;
  if (steps < at || (steps > at && !grows)) return;
  if (kind === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path });
}

const [kind, number = '0'] = (process.env['ARCHIVE_INTERRUPT'] ?? '').split('@');
const at = Number(number);
let steps = 0;
