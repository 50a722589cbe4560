import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile, listFiles } from '../building/site-files.ts';
import { writeLines, writeNew } from '../writing/disk.ts';

/**
 * Makes a folder that has its payload in `data/` a bag: https://www.rfc-editor.org/rfc/rfc8493. Every file is read once
 * more and its checksum written down; however many there are, one line is in memory at a time.
 * @returns how many files the payload has, and how many bytes.
 */
export async function writeBag(folder: string, info: BagInfo): Promise<{ files: number; bytes: number }> {
  const payload = await listFiles(join(folder, 'data'));
  let bytes = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for (const file of payload) {
      const path = join(folder, 'data', file);
      bytes += (await stat(path)).size;
      yield writeLine(await hashFile(path), `data/${file}`);
    }
  };
  await writeLines(join(folder, 'manifest-sha256.txt'), lines());
  writeNew(join(folder, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const facts = { ...info, 'Payload-Oxum': `${bytes}.${payload.length}` };
  writeNew(
    join(folder, 'bag-info.txt'),
    Object.entries(facts)
      .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`)
      .join(''),
  );
  let tags = '';
  for (const file of ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'])
    tags += writeLine(await hashFile(join(folder, file)), file);
  writeNew(join(folder, 'tagmanifest-sha256.txt'), tags);
  return { files: payload.length, bytes };
}

/** Section 2.1.3: in a path only line breaks and the sign that stands for them are written as codes. */
function writeLine(sum: string, path: string): string {
  return `${sum}  ${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`;
}

/** What `bag-info.txt` says, by the labels of section 2.2.2. */
export type BagInfo = Record<string, string>;
