/**
 * The kinds that something may be by its first bytes, the likeliest first; none where the bytes do not tell, as those of
 * most texts do not.
 */
export function looksLike(first: Uint8Array): readonly string[] {
  const latin = Buffer.from(first).toString('latin1');
  const marked = marks.find(({ at = 0, bytes }) => bytes.test(latin.slice(at, at + 64)));
  if (marked) return marked.kinds;
  if (/^.{0,1000}%PDF-\d/s.test(latin)) return ['pdf'];
  if (latin.startsWith('PK')) return insideZip(latin);
  const text = textOf(first, latin).trimStart();
  if (
    /^<(?:!doctype\s+html|html|head|body)\b/i.test(text) ||
    /^<!--.{0,3000}?-->\s*<(?:!doctype\s+html|html)\b/is.test(text)
  )
    return ['html'];
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/i.test(text)) return insideXml(text);
  if (/^WARC\/\d/.test(text)) return ['warc'];
  if (/^From: <?Saved by|^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?Content-Type:\s*multipart\/related/i.test(text))
    return ['mhtml', 'eml'];
  return isBinary(first, text) ? ['unknown'] : [];
}

/** What begins like nothing else. */
const marks: readonly { at?: number; bytes: RegExp; kinds: readonly string[] }[] = [
  { bytes: /^\x1f\x8b/, kinds: ['gzip', 'warc', 'packed'] },
  { bytes: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, kinds: ['ole'] },
  { bytes: /^\{\\rtf/, kinds: ['rtf'] },
  { bytes: /^bplist0/, kinds: ['webarchive'] },
  { bytes: /^SQLite format 3\0/, kinds: ['database'] },
  { bytes: /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|BM.{4}\0\0\0\0)/s, kinds: ['picture'] },
  { bytes: /^RIFF.{4}WEBP/s, kinds: ['picture'] },
  { bytes: /^.{4}ftyp(?:avi[fs]|hei[cx]|mif1)/s, kinds: ['picture'] },
  {
    bytes: /^(?:ID3|OggS|fLaC|\xff[\xfb\xf3\xf2]|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|\x1a\x45\xdf\xa3)/s,
    kinds: ['recording'],
  },
  { bytes: /^(?:Rar!\x1a|7z\xbc\xaf|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd)/, kinds: ['packed'] },
  { at: 257, bytes: /^ustar/, kinds: ['packed'] },
  { bytes: /^%!PS/, kinds: ['tex'] },
  { bytes: /^(?:MZ.{30}|\x7fELF)/s, kinds: ['program'] },
];

/** Which of the many formats that are a ZIP, as far as its first files say. */
function insideZip(latin: string): readonly string[] {
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(latin)) return ['odt'];
  if (/mimetypeapplication\/epub/.test(latin)) return ['epub'];
  if (/mimetypeapplication\/vnd\.oasis/.test(latin)) return ['pptx'];
  const all = ['zip', 'docx', 'odt', 'xlsx', 'wacz', 'epub', 'pages', 'pptx'];
  const first = /word\//.test(latin) ? 'docx' : /xl\//.test(latin) ? 'xlsx' : /ppt\//.test(latin) ? 'pptx' : undefined;
  return first ? [first, ...all] : all;
}

function insideXml(text: string): readonly string[] {
  const root = /<(?![?!])([\w:]+)[^>]*/.exec(text);
  const name = root?.[1]?.toLowerCase() ?? '';
  if (name === 'html') return ['html', 'text'];
  if (name === 'svg') return ['picture'];
  if (/opendocument|office:document/.test(root?.[0] ?? '')) return ['odt'];
  return ['feed', 'html', 'odt', 'picture', 'text'];
}

/** The bytes as a text, far enough to look for marks of ASCII. */
function textOf(first: Uint8Array, latin: string): string {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le').decode(first);
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be').decode(first);
  return latin.replace(/^\xef\xbb\xbf/, '');
}

/** A text has no zeros, unless it is in UTF-16, where every other byte is one. */
function isBinary(first: Uint8Array, text: string): boolean {
  const zeros = [...first].filter((byte) => byte === 0).length;
  const isWide = zeros > first.length / 4 && zeros <= first.length * 0.6;
  return zeros > 0 && !isWide && text.includes('\0');
}
