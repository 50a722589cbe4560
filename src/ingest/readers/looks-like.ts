/**
 * The kinds that something may be by its first bytes, the likeliest first; none where the bytes do not tell, as those of
 * most texts do not.
 */
export function looksLike(first: Uint8Array): readonly string[] {
  const latin = Buffer.from(first).toString('latin1');
  const marked = marks.find(({ at = 0, any }) => any.some((mark) => latin.startsWith(mark, at)));
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

/** What begins like nothing else, or has this at that place. */
const marks: readonly { at?: number; any: readonly string[]; kinds: readonly string[] }[] = [
  { any: ['\x1f\x8b'], kinds: ['gzip', 'warc', 'packed'] },
  { any: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], kinds: ['ole'] },
  { any: ['{\\rtf'], kinds: ['rtf'] },
  { any: ['bplist0'], kinds: ['webarchive'] },
  { any: ['SQLite format 3\0'], kinds: ['database'] },
  { any: ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'], kinds: ['picture'] },
  { at: 8, any: ['WEBP'], kinds: ['picture'] },
  { at: 4, any: ['ftypavif', 'ftypavis', 'ftypheic', 'ftypheix', 'ftypmif1'], kinds: ['picture'] },
  { at: 4, any: ['ftyp'], kinds: ['recording'] },
  { any: ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0', '\xff\xfb', '\x1a\x45\xdf\xa3'], kinds: ['recording'] },
  { at: 8, any: ['WAVEfmt', 'AVI LIST'], kinds: ['recording'] },
  { any: ['Rar!\x1a', '7z\xbc\xaf', 'BZh9', '\xfd7zXZ', '\x28\xb5\x2f\xfd'], kinds: ['packed'] },
  { at: 257, any: ['ustar'], kinds: ['packed'] },
  { any: ['%!PS'], kinds: ['tex'] },
  { any: ['MZ\x90\0', '\x7fELF'], kinds: ['program'] },
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
  if (name === 'plist') return ['webarchive', 'text'];
  if (/opendocument|office:document/.test(root?.[0] ?? '')) return ['fodt'];
  return ['feed', 'html', 'fodt', 'picture', 'text'];
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
