import { join } from 'node:path';
import { makeBag } from '../packing/make-bag.ts';
import { sayHindrance } from '../refusal.ts';

/** Does what `package` does with an archive, its site and the program, which stand side by side. @returns whether it was done. */
export async function fillPackage(): Promise<boolean> {
  const folder = join(process.env['ARCHIVE_CONTENT'] ?? '', '..');
  const before = process.cwd();
  process.chdir(join(folder, 'program'));
  try {
    await makeBag(join(folder, 'bag'), join(folder, 'content'), join(folder, 'site'));
    return true;
  } catch (error) {
    // A package that is whole is there already.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') console.error(sayHindrance(error) ?? error);
    return false;
  } finally {
    process.chdir(before);
  }
}
