import type { Capture, Enclosed } from '../../ingest/capture.ts';
import type { Caption, Draft } from '../../ingest/draft.ts';
import { sniffKind } from '../../records/check/article/held/sniff-kind.ts';
import { attachmentKinds } from '../../schema/article/attachment-kinds.ts';
import type { AttachmentData } from '../../schema/article/attachments.ts';
import { digestText } from '../writing/plan.ts';
import { freeName, type HeldFiles } from './hold-files.ts';
import type { KnownArchive } from './known-archive.ts';

/**
 * What came with a text and belongs to it: of a page the pictures that have a caption, of a mail what is attached to it. None
 * of it is shown: whether it may be, somebody has to decide.
 */
export function holdEnclosed(id: string, capture: Capture, draft: Draft, known: KnownArchive): HeldEnclosed {
  const held: HeldEnclosed = { attachments: [], files: [] };
  const taken = new Set(known.attachments);
  for (const one of capture.enclosed ?? []) {
    // What it is called may be wrong; its bytes are not.
    const sniffed = sniffKind(one.bytes);
    const type = attachmentTypes.find((mediaType) => mediaType === sniffed);
    const at = draft.captions.findIndex(({ picture }) => isPicture(picture, one, capture));
    if (!type || one.bytes.length === 0 || (at === -1 && capture.mediaType !== 'message/rfc822')) continue;
    const file = freeName(`${id}-${held.files.length + 1}`, attachmentKinds[type].endings[0], taken);
    taken.add(file);
    held.files.push({ path: `attachments/${file}`, text: one.bytes });
    held.attachments.push({
      file,
      sha256: digestText(one.bytes),
      mediaType: type,
      shown: false,
      ...placeOf(draft.captions[at], at),
      ...(one.address && /^https?:/.test(one.address) && URL.canParse(one.address) && { address: one.address }),
      says: `Came with it as “${one.name}”; nobody has looked at its rights yet.`,
    });
  }
  return held;
}

function placeOf(caption: Caption | undefined, at: number): Partial<AttachmentData> {
  if (!caption) return {};
  return { caption: `c${at + 1}`, ...(caption.after > 0 && { after: `p${caption.after}` }) };
}

/** Pages name their pictures by parts of addresses. */
function isPicture(picture: string | undefined, { address, name }: Enclosed, { said }: Capture): boolean {
  if (picture === undefined || picture === '') return false;
  const whole = URL.parse(picture, said.url?.value)?.href ?? picture;
  return whole === address || picture === address || picture === name;
}

const attachmentTypes = Object.keys(attachmentKinds) as (keyof typeof attachmentKinds)[];

/** The files that came along, and what the facts say of them. */
interface HeldEnclosed {
  attachments: AttachmentData[];
  files: HeldFiles['files'];
}
