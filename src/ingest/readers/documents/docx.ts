import mammoth from 'mammoth';
import type { Capture, Enclosed, HandedIn, Unreadable } from '../../capture.ts';
import { Refusal } from '../refusal.ts';
import { decodeLoosely } from '../decode.ts';
import { readXml } from './read-xml.ts';
import { readProperties } from './read-properties.ts';
import { unpackAll } from '../unpacking/unpack-all.ts';

/**
 * A Word document: its bytes as they are, its text as a page beside it. No macro is run, and nothing that it only refers to
 * is fetched; mammoth is given the files that were unpacked here, and unpacks none itself.
 */
export async function* readDocx(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const bytes = await file.load();
  const files = await unpackAll(file, (name) => /\.(?:xml|rels)$|^word\/media\/|vbaProject/.test(name));
  if (![...files.keys()].some((name) => name.startsWith('word/')))
    throw new Refusal(
      'it is no Word document, though it is called one',
      'Open it in its program, save it as .docx or .pdf.',
    );
  // mammoth goes down into what is nested as deep as it is.
  for (const [name, xml] of files) if (/^word\/[^/]+\.xml$/.test(name)) readXml(decodeLoosely(xml), quietly);
  const enclosed: Enclosed[] = [];
  const { value } = await mammoth.convertToHtml({ file: asZip(files) } as unknown as { path: string }, {
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const name = `picture-${enclosed.length + 1}.${/^image\/(\w{1,8})/.exec(image.contentType)?.[1] ?? 'bin'}`;
      enclosed.push({
        name,
        bytes: new Uint8Array(await image.readAsArrayBuffer()),
        mediaType: image.contentType,
        address: name,
      });
      return { src: name };
    }),
  });
  if (!/[\p{L}\p{N}]/u.test(value.replace(/<[^<>]*>/g, '')))
    throw new Refusal('no text is in it', 'If its text is in pictures, write it down as a .txt, and hand that in.');
  yield {
    as: file.name,
    bytes,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    layer: {
      text: `<!doctype html>\n<article>\n${value}\n</article>\n`,
      mediaType: 'text/html',
      how: 'The text of the Word document, made a page by mammoth.',
    },
    said: readProperties(files.get('docProps/core.xml'), 'Word document'),
    enclosed,
    doubts: [...files.keys()].some((name) => name.includes('vbaProject'))
      ? ['The document has macros in it; none was run.']
      : undefined,
  };
}

const quietly = { open: () => undefined, close: () => undefined, text: () => undefined };

/** What mammoth asks of a ZIP (its `unzip.js` takes one that is open already). */
function asZip(files: ReadonlyMap<string, Uint8Array>): object {
  return {
    exists: (name: string) => files.has(name),
    read: async (name: string, encoding?: string) => {
      const bytes = files.get(name);
      if (!bytes) throw new Refusal(`${name} is missing in it`, 'Open it in Word or LibreOffice, and save it again.');
      if (encoding === 'base64') return Buffer.from(bytes).toString('base64');
      return encoding ? new TextDecoder(encoding).decode(bytes) : bytes;
    },
  };
}
