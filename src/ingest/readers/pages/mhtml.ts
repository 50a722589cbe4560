import PostalMime, { decodeWords, type Email } from 'postal-mime';
import type { Capture, Enclosed, HandedIn, Unreadable } from '../../capture.ts';
import { unlessEmpty } from '../../../text/omit-missing.ts';
import { cutParts } from './cut-parts.ts';
import { Refusal } from '../refusal.ts';
import { readSaid } from '../said.ts';
import { encloseAs, isKept, webAddress } from './enclosed.ts';

/** A page saved with all it shows in one file (RFC 2557): its bytes as they are, the page as a layer, its pictures beside it. */
export async function* readMhtml(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const bytes = await file.load();
  const [head, ...parts] = cutParts(bytes);
  const headers = await parse(head ?? bytes);
  let page: { html: string; address: string } | undefined;
  const enclosed: Enclosed[] = [];
  for (const part of parts.length > 0 ? parts : [bytes]) {
    const mail = await parse(part);
    const address = headerOf(mail, 'content-location');
    if (mail.html !== undefined) page ??= { html: mail.html, address };
    for (const { mimeType, content, contentId } of mail.attachments)
      if (isKept(mimeType))
        enclosed.push(
          encloseAs(enclosed.length + 1, {
            bytes: new Uint8Array(content as ArrayBuffer),
            mediaType: mimeType,
            address: address || (contentId && `cid:${contentId.replace(/^<|>$/g, '')}`) || undefined,
          }),
        );
  }
  if (!page) throw new Refusal('no page is in it', 'Open it in a browser, save it as .html, and hand in that.');
  const place = 'The head of the MHTML';
  yield {
    as: file.name,
    bytes,
    mediaType: 'multipart/related',
    layer: { text: page.html, mediaType: 'text/html', how: 'The page in the MHTML, taken out of it by postal-mime.' },
    ...readSaid([
      { key: 'url', value: headerOf(headers, 'snapshot-content-location') || webAddress(page.address), place },
      { key: 'captured', value: headerOf(headers, 'date'), place },
      { key: 'title', value: decodeWords(headerOf(headers, 'subject')), place },
    ]),
    enclosed: unlessEmpty(enclosed),
  };
}

async function parse(part: Uint8Array): Promise<Email> {
  return PostalMime.parse(part, { forceRfc822Attachments: true, maxNestingDepth: 16 });
}

function headerOf({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value.trim() ?? '';
}
