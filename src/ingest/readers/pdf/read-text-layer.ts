import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { mostPages } from '../limits.ts';
import { layOutPage } from './lay-out-page.ts';
import type { Piece } from './join-pieces.ts';

/** What a PDF has of text, page by page, and what it says of itself. Nothing in it is run or fetched, and no picture drawn. */
export async function readTextLayer(bytes: Uint8Array): Promise<TextOfPdf> {
  // pdf.js takes the bytes it is given away.
  const pdf = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) pages.push(await readPage(pdf, number));
    const { info } = await pdf.getMetadata();
    const facts = info as Record<string, unknown>;
    const word = (name: string): string | undefined => (typeof facts[name] === 'string' ? facts[name] : undefined);
    return {
      pages,
      pageCount: pdf.numPages,
      hasScripts: await pdf.hasJSActions(),
      title: word('Title'),
      author: word('Author'),
      made: word('CreationDate'),
      language: word('Language'),
      reader: `pdf.js ${(await getResolvedPDFJS()).version}`,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A page that is damaged is one without text: the others are read all the same. */
async function readPage(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return layOutPage(items.flatMap((item) => ('str' in item ? [placePiece(item)] : [])));
  } catch {
    return '';
  }
}

function placePiece({ str, transform, width, height, dir, hasEOL }: PrintedText): Piece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform as number[];
  return {
    text: str,
    start: x,
    end: x + width,
    base: y,
    size: Math.hypot(c, d) || height,
    isRightToLeft: dir === 'rtl',
    isTurned: Math.abs(b) > Math.abs(a),
    endsLine: hasEOL,
  };
}

/** A piece of text as pdf.js gives it. */
interface PrintedText {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
  dir: string;
  hasEOL: boolean;
}

/** The text of a PDF and its own metadata, as they stand there. */
export interface TextOfPdf {
  pages: string[];
  pageCount: number;
  hasScripts: boolean;
  title: string | undefined;
  author: string | undefined;
  made: string | undefined;
  language: string | undefined;
  /** What read it. */
  reader: string;
}
