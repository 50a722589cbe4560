import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collections.ts';
import { contentFolder, listRecordFiles } from './content-folder.ts';
import { writeFaults } from './fault.ts';
import { parseRecord } from './parse-record.ts';

/**
 * Brings one kind of record into Astro's content store: facts only. The body stays in its file and is read by
 * the page that shows it, so that the store stays small and no rendered text can go stale; a dossier is compiled by Astro
 * when its page asks for it. A withdrawn article is among them; a record that was moved, split or, having no more facts, withdrawn is not.
 */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: `records/${collection}`,
    async load({ store, parseData, config, watcher, logger }) {
      // What pages are printed from holds no records.
      if (process.env['ARCHIVE_RECORDS'] === 'none') return;
      const folder = contentFolder();
      const root = fileURLToPath(config.root);
      const load = async (): Promise<void> => {
        const files = (await listRecordFiles(folder, collection)).filter(({ isRecord }) => isRecord);
        const gone = new Set(store.keys());
        for (const { id, path, shown } of files) {
          const bytes = await readFile(path);
          const record = parseRecord(collection, shown, bytes);
          if (record.faults.length > 0) {
            logger.error(`left out:\n${writeFaults(record.faults)}`);
            continue;
          }
          // What became of it is told by a page of its own.
          if (record.retired) continue;
          const facts = record.facts as Record<string, unknown>;
          const data = await parseData({ id, data: facts, filePath: path });
          const filePath = relative(root, path).split(sep).join('/');
          // Without a digest, which would tell that a file is the same, but not that the schema is.
          store.set({ id, data, filePath });
          gone.delete(id);
        }
        // One by one: emptying the store has Astro write files that it shares between archives.
        for (const id of gone) store.delete(id);
      };
      let loading = load();
      await loading;
      watcher?.add(`${folder}/${collection}`);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          // One after the other: of two at once the later may be done first, and the store hold what the earlier has read.
          if (path.startsWith(`${folder}/${collection}/`)) loading = loading.then(load, load);
        });
      }
    },
  };
}
