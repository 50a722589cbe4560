import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { listRecordFiles, loadHeldFile } from '../src/records/content-folder.ts';
import { parseRecord } from '../src/records/parse-record.ts';
import { cutPassages } from '../src/text/passages.ts';
import { addressOf, contentOf, sites } from './sites.ts';
import { test } from './tab/tab.ts';

for (const name of ['archive', 'oneArticle', 'hostile', 'german', 'arabic'] as const) {
  const folder = contentOf(name);
  for (const { id, path, shown } of await listRecordFiles(folder, 'articles')) {
    // Of a withdrawn article there are no words.
    if (parseRecord('articles', shown, await readFile(path)).data?.withdrawn) continue;
    test(`the words of ${id} in “${name}” stand on its page, in its text and in its record as in its file`, async ({
      page,
      request,
    }) => {
      const { data, body } = parseRecord('articles', shown, await readFile(path));
      if (!data) throw new Error(`${shown} is not valid`);
      const passages = cutPassages({ ...data, body });
      const address = `${addressOf(name)}articles/${id}/`;

      await page.goto(address);
      const printed = await page
        .locator('[data-passage]')
        .evaluateAll((found) => found.map((one) => [one.id, one.textContent]));
      expect(Object.fromEntries(printed)).toEqual(
        Object.fromEntries(passages.map((passage) => [passage.id, passage.text])),
      );

      const text = await (await request.get(`${address}text.txt`)).text();
      expect(text).toBe(`${passages.map((passage) => passage.text).join('\n\n')}\n`);

      const record = await (await request.get(`${address}record.json`)).json();
      const recorded = (record.passages as typeof passages).map((passage) => ({
        id: passage.id,
        text: passage.text,
        sentences: passage.sentences.map((sentence) => sentence.id),
      }));
      expect(recorded).toEqual(
        passages.map((passage) => ({
          id: passage.id,
          text: passage.text,
          sentences: passage.sentences.map((sentence) => sentence.id),
        })),
      );
    });

    test(`the original of ${id} in “${name}” is shown to the letter and handed out to the byte`, async ({
      page,
      request,
    }) => {
      const { data } = parseRecord('articles', shown, await readFile(path));
      if (!data) throw new Error(`${shown} is not valid`);
      const bytes = await loadHeldFile(folder, 'originals', data.original.file);
      const address = `${addressOf(name)}articles/${id}/`;

      const served = await (await request.get(`${address}original.txt`)).body();
      expect(served.equals(bytes)).toBe(true);
      expect((await readFile(join(sites[name].folder, 'articles', id, 'original.txt'))).equals(bytes)).toBe(true);

      await page.goto(`${address}original/`);
      // HTML knows one kind of line end; a browser shows every other kind as that one.
      const letters = new TextDecoder(data.original.charset, { ignoreBOM: true })
        .decode(bytes)
        .replaceAll(/\r\n?/g, '\n');
      expect(await page.locator('pre').textContent()).toBe(letters);
    });
  }
}
