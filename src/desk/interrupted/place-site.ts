import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { putInPlace, withSite } from '../building/put-in-place.ts';
import { sayHindrance } from '../refusal.ts';

/** Does what `build` does with the site that Astro made, which is in `new`. @returns whether it was done. */
export async function placeSite(): Promise<boolean> {
  const folder = process.env['ARCHIVE_CONTENT'] ?? '';
  const built = process.env['BUILT_IN'] ?? '';
  rmSync(built, { recursive: true, force: true });
  try {
    await withSite(join(folder, 'dist'), 'build', () => {
      cpSync(join(folder, 'new'), built, { recursive: true });
      return Promise.resolve(putInPlace(built, join(folder, 'dist')));
    });
    return true;
  } catch (error) {
    console.error(sayHindrance(error) ?? error);
    return false;
  }
}
