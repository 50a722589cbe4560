import type { Capture, HandedIn, Said, Unreadable } from '../../capture.ts';
import { omitMissing, unlessEmpty } from '../../../text/omit-missing.ts';
import { mostPages } from '../limits.ts';
import { refuse, unreadable } from '../refusal.ts';
import { parseAuthors, state } from '../said.ts';
import { askWorker } from './ask-worker.ts';
import type { TextOfPdf } from './read-text-layer.ts';

/** A PDF: its bytes as they are, its text column by column and page by page as a layer. */
export async function* readPdf(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  yield await readPdfBytes(file.name, await file.load());
}

/** One PDF as a capture. */
export async function readPdfBytes(as: string, bytes: Uint8Array): Promise<Capture | Unreadable> {
  let read: TextOfPdf;
  try {
    read = await askWorker(bytes);
  } catch (error) {
    return refuse(as, error);
  }
  const text = read.pages.join('\n\f\n');
  if (!/[\p{L}\p{N}]/u.test(text))
    return unreadable(
      as,
      'it is a picture of its pages, without a text',
      'Have its text recognised (OCR: `ocrmypdf in.pdf out.pdf`) and hand in that, or write down its words as a .txt.',
    );
  const how = `The text of the PDF, read by ${read.reader} page by page and column by column; a form feed parts the pages.`;
  return {
    as,
    bytes,
    mediaType: 'application/pdf',
    layer: { text, mediaType: 'text/plain', how },
    said: readFacts(read),
    doubts: unlessEmpty(findDoubts(read)),
  };
}

/** What the PDF’s own metadata say. When it was made is the day it was taken, not the day its text was published. */
function readFacts({ title, author, made, language }: TextOfPdf): Said {
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(made ?? '');
  const authors = state(author, `The metadata of the PDF have the author “${author}”.`);
  // Programs put the name of the file there.
  const isName = /^(?:Microsoft (?:Word|PowerPoint) - |untitled|unbenannt)|\.(?:docx?|indd|qxp|pdf|pages|odt)$/i.test(
    title ?? '',
  );
  return omitMissing({
    title: isName ? undefined : state(title, `The metadata of the PDF have the title “${title}”.`),
    authors: authors && { ...authors, value: parseAuthors(authors.value) },
    captured: day
      ? ({
          value: day.slice(1).join('-'),
          basis: 'inferred',
          evidence: `The metadata of the PDF say that it was made on that day (${made}).`,
        } as const)
      : undefined,
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(language ?? '')
      ? state(language, `The PDF says that its language is ${language}.`)
      : undefined,
  });
}

function findDoubts({ pages, pageCount, hasScripts }: TextOfPdf): string[] {
  const empty = pages.flatMap((page, at) => (page === '' ? [at + 1] : []));
  return [
    ...(empty.length > 0
      ? [`No text was found on page ${empty.slice(0, 20).join(', ')}${empty.length > 20 ? ' …' : ''} of the PDF.`]
      : []),
    ...(pageCount > mostPages ? [`Of the ${pageCount} pages of the PDF only the first ${mostPages} were read.`] : []),
    ...(hasScripts ? ['The PDF has scripts in it; none was run.'] : []),
  ];
}
