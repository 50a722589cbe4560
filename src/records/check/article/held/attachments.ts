import { attachmentKinds } from '../../../../schema/article/attachment-kinds.ts';
import type { AttachmentData } from '../../../../schema/article/attachments.ts';
import { nearestWord } from '../../../../text/words/nearest.ts';
import type { Fault } from '../../../fault.ts';
import type { Known } from '../../known.ts';
import type { ArticleSubject } from '../subject.ts';
import { sniffKind } from './sniff-kind.ts';

/** Judges the attachments of an article: that each is there as it was received, is what it is said to be, and has its place. */
export function checkAttachments({ parts, passages, fault }: ArticleSubject, { files }: Pick<Known, 'files'>): Fault[] {
  const ids = new Set(passages.map(({ id }) => id));
  return (parts.attachments ?? []).flatMap((attachment, index) => {
    const at = ['attachments', index];
    const wrong = judgeFile(attachment, files);
    return [
      ...wrong.map(({ field, ...its }) => fault([...at, field], its)),
      ...(['after', 'caption'] as const).flatMap((field) => {
        const place = attachment[field];
        if (place === undefined || ids.has(place)) return [];
        return [
          fault([...at, field], {
            found: `“${place}”, which the article does not have`,
            expected: 'one of its passages',
          }),
        ];
      }),
    ];
  });
}

function judgeFile({ file: name, sha256, mediaType, shown }: AttachmentData, files: Known['files']): Wrong[] {
  const file = files.loadAttachment(name);
  if (!file) {
    const near = nearestWord(name, files.listAttachments());
    return [
      {
        field: 'file',
        found: `“${name}”, which is not in attachments/`,
        expected: 'the name of a file in attachments/',
        remedy: near ? `Did you mean “${near}”?` : 'Put the file as it was received there.',
      },
    ];
  }
  const sniffed = sniffKind(file.bytes);
  return [
    file.digest === sha256
      ? []
      : {
          field: 'sha256',
          found: `attachments/${name} with SHA-256 ${file.digest}`,
          expected: sha256,
          remedy: 'What was received is never edited. Restore the file as it was received.',
        },
    sniffed === mediaType
      ? []
      : {
          field: 'mediaType',
          found: `${mediaType}, but the bytes begin as those of ${sniffed ?? 'no kind that is known here'} do`,
          expected: 'what the file is',
          remedy: sniffed
            ? `Write “mediaType: ${sniffed}”.`
            : 'Take it out: what nobody knows must not be handed to readers.',
        },
    file.bytes.length > mostShown && shown && attachmentKinds[mediaType].isDrawn
      ? {
          field: 'shown',
          found: `a picture of ${Math.ceil(file.bytes.length / 1e6)} MB`,
          expected: `at most ${mostShown / 1e6} MB for one that is shown`,
          remedy: 'Keep it with “shown: false”, or attach a smaller one that the outlet has.',
        }
      : [],
  ].flat();
}

/** A photograph of a good camera has some 15 MB as JPEG. */
const mostShown = 40e6;

type Wrong = Omit<Fault, 'file' | 'line'> & { field: string };
