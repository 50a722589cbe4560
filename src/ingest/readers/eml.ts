import PostalMime, { type Email } from 'postal-mime';
import type { Capture, Enclosed, HandedIn, TextLayer, Unreadable } from '../capture.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';
import { unlessEmpty } from '../../text/omit-missing.ts';
import { Refusal } from './refusal.ts';
import { readSaid } from './said.ts';
import { baseName } from './unpacking/open-zip.ts';

/** An e-mail: its bytes as they are, its text as a layer, what was attached beside it. */
export async function* readEml(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const bytes = await file.load();
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 });
  const sender = mail.from && (mail.from.name || mail.from.address);
  const { said, doubts } = readSaid([
    { key: 'title', value: mail.subject ?? '', place: 'The subject of the mail' },
    {
      key: 'published',
      value: mail.headers.find(({ key }) => key === 'date')?.value ?? '',
      place: 'The date of the mail',
    },
  ]);
  if (sender) said.outlet = { value: sender, basis: 'inferred', evidence: `The mail is from “${sender}”.` };
  yield {
    as: file.name,
    bytes,
    mediaType: 'message/rfc822',
    layer: layerOf(mail),
    said,
    doubts,
    enclosed: unlessEmpty(mail.attachments.map(enclose)),
  };
}

/** The subject and the text of a mail: the page in it if there is one, as it has more of what was meant than the plain text. */
function layerOf({ subject = '', html, text }: Email): TextLayer {
  if (html !== undefined && /\S/.test(html.replace(/<[^<>]*>/g, '')))
    return {
      text: `<!doctype html>\n<h1>${escapeHtml(subject)}</h1>\n${html}\n`,
      mediaType: 'text/html',
      how: 'The subject of the mail and the page in it, read by postal-mime.',
    };
  if (text !== undefined && /\S/.test(text))
    return {
      text: `${subject}\n\n${text}`,
      mediaType: 'text/plain',
      how: 'The subject of the mail and its plain text, read by postal-mime.',
    };
  throw new Refusal(
    'no text is in the mail',
    'If the text is in what is attached, save that, and hand it in by itself.',
  );
}

/** What is attached to a mail, under a name without folders. */
function enclose({ filename, mimeType, content, contentId }: Email['attachments'][number], at: number): Enclosed {
  return {
    name: filename ? baseName(filename) : `attachment-${at + 1}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    mediaType: mimeType,
    address: contentId ? `cid:${contentId.replace(/^<|>$/g, '')}` : undefined,
  };
}
