import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The older versions of articles, frozen as complete files, by article and number: `versions/<id>/v1.md`. */
export async function listVersions(folder: string): Promise<Map<string, VersionFile[]>> {
  const place = join(folder, 'versions');
  const articles = await readdir(place, { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    articles
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(async ({ name: id }): Promise<[string, VersionFile[]]> => {
        const names = (await readdir(join(place, id))).filter((name) => !name.startsWith('.'));
        return [
          id,
          names
            .map((name) => ({
              version: Number(/^v([1-9]\d*)\.md$/.exec(name)?.[1] ?? Number.NaN),
              path: join(place, id, name),
              shown: `versions/${id}/${name}`,
            }))
            .toSorted((a, b) => a.version - b.version),
        ];
      }),
  );
  return new Map(lists);
}

/** A file that should be an older version of an article. */
export interface VersionFile {
  /** Not a number if the name is none of a version. */
  version: number;
  path: string;
  /** Path from the content folder, with `/`, as messages show it. */
  shown: string;
}
