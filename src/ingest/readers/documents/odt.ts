import type { Capture, Enclosed, HandedIn, Unreadable } from '../../capture.ts';
import { mediaTypeOf } from '../../../media-types.ts';
import { decodeLoosely } from '../decode.ts';
import { Refusal } from '../refusal.ts';
import { readProperties } from './read-properties.ts';
import { baseName } from '../unpacking/open-zip.ts';
import { unpackAll } from '../unpacking/unpack-all.ts';
import { writeOdtPage } from './write-odt-page.ts';

/** A text of OpenDocument (ISO 26300): its bytes as they are, its text as a page beside it. */
export async function* readOdt(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const bytes = await file.load();
  const files = await unpackAll(file, (name) => /^(?:content|meta)\.xml$|^Pictures\//.test(name));
  const content = files.get('content.xml');
  if (!content)
    throw new Refusal('it has no text in it, or is locked', 'Open it in LibreOffice, and save it without a password.');
  const page = writeOdtPage(decodeLoosely(content));
  if (!/[\p{L}\p{N}]/u.test(page.replace(/<[^<>]*>/g, '')))
    throw new Refusal('no text is in it', 'If its text is in pictures, write it down as a .txt, and hand that in.');
  const enclosed = [...files].flatMap(([name, picture]): Enclosed[] =>
    name.startsWith('Pictures/')
      ? [{ name: baseName(name), bytes: picture, mediaType: mediaTypeOf(name), address: name }]
      : [],
  );
  yield {
    as: file.name,
    bytes,
    mediaType: 'application/vnd.oasis.opendocument.text',
    layer: { text: page, mediaType: 'text/html', how: 'The text of the OpenDocument file (content.xml), made a page.' },
    said: readProperties(files.get('meta.xml'), 'document'),
    enclosed,
  };
}
