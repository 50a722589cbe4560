import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingOf, kindOf, kinds } from './kinds.ts';
import { samples } from './readers/fixtures/samples.ts';

const idOf = (name: string, first = ''): string | undefined => kindOf(name, Buffer.from(first, 'latin1'))?.id;

test('every kind that is read is known by the name and the bytes of its files', () => {
  const ids = Object.entries(samples).map(([name, bytes]) => kindOf(name, bytes.subarray(0, 4096))?.id);
  assert.deepEqual([...new Set(ids)].toSorted(), kinds.flatMap(({ id, reader }) => (reader ? [id] : [])).toSorted());
});

test('the bytes are believed before the name', () => {
  assert.equal(idOf('paper.txt', '%PDF-1.7\n'), 'pdf');
  assert.equal(idOf('page.php', '<!DOCTYPE html><p>'), 'html');
  assert.equal(idOf('page.txt', ' <html lang="en">'), 'html');
  assert.equal(idOf('news.doc', 'PK\x03\x04....word/document.xml'), 'docx');
  assert.equal(idOf('photo.html', '\x89PNG\r\n\x1a\n'), 'picture');
  assert.equal(idOf('a.html', '\xff\xfe<\0h\0t\0m\0l\0>\0'), 'html');
});

test('where the bytes may be many kinds the name says which', () => {
  assert.equal(idOf('crawl.warc.gz', '\x1f\x8b'), 'warc');
  assert.equal(idOf('page.html.gz', '\x1f\x8b'), 'gzip');
  assert.equal(idOf('text.docx', 'PK\x03\x04....[Content_Types].xml'), 'docx');
  assert.equal(idOf('book.zip', 'PK\x03\x04....mimetypeapplication/epub+zip'), 'epub');
  assert.equal(idOf('old.xml', '<?xml version="1.0"?><rss>'), 'feed');
  assert.equal(idOf('page.xhtml', '<?xml version="1.0"?><html>'), 'html');
});

test('what is not read is told what to do, and what is not known is not guessed', () => {
  assert.deepEqual(
    kinds.filter(({ reader, remedy }) => (reader === undefined) === (remedy === undefined)).map(({ id }) => id),
    [],
  );
  assert.match(kindOf('letter.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'))?.remedy ?? '', /\.docx/);
  assert.match(kindOf('interview.mp3', Buffer.from('ID3\x04'))?.remedy ?? '', /what is said/);
  assert.equal(idOf('what.ever', 'abc'), undefined);
  assert.equal(idOf('text.txt', 'The harbour\0 is open.'), undefined);
});

test('no two kinds claim one ending', () => {
  const endings = kinds.flatMap((kind) => kind.endings);
  assert.deepEqual(
    endings.filter((ending, at) => endings.indexOf(ending) !== at),
    [],
  );
});

test('a file is known by its ending where its bytes say nothing', () => {
  const named = {
    html: 'html htm xhtml shtml',
    mhtml: 'mhtml mht',
    text: 'txt text md markdown',
    docx: 'docx docm dotx',
    odt: 'odt ott',
    warc: 'warc warc.gz',
    jsonl: 'jsonl ndjson',
    feed: 'rss atom rdf xml',
    csv: 'csv tsv',
    xlsx: 'xlsx xlsm',
    ole: 'doc dot xls ppt msg',
    pages: 'pages',
    pptx: 'pptx odp ods key numbers',
    epub: 'epub mobi azw3',
    webarchive: 'webarchive plist',
    tex: 'tex ps djvu xps',
    picture: 'png jpg jpeg gif webp avif heic tif tiff bmp svg ico jp2',
    recording: 'mp3 wav ogg oga opus flac m4a aac mp4 m4v mov webm mkv avi mpg mpeg',
    packed: 'rar 7z tar tgz bz2 xz zst',
    bibliography: 'bib ris enw',
    database: 'sqlite sqlite3 db mdb accdb parquet',
    program: 'exe dll js mjs css wasm woff woff2 ttf otf',
  };
  for (const [id, endings] of Object.entries(named))
    for (const ending of endings.split(' ')) assert.equal(idOf(`The Wall.${ending.toUpperCase()}`), id, ending);
});

test('each kind is called something, and a remedy says what to hand in, or that nothing is', () => {
  for (const { id, called, remedy } of kinds) {
    assert.match(called, /[\p{L}]{2,}/u, id);
    if (remedy !== undefined) assert.match(remedy, /^\p{Lu}[^]*(?:hand (?:it |that )?in\b|Leave it out)[^]*\.$/u, id);
  }
});

test('the ending of a name is what follows its last dot, in small letters', () => {
  assert.deepEqual(['Wall.TXT', 'a.tar.gz', 'wall', '.txt', 'a.b/c', `a.${'x'.repeat(13)}`].map(endingOf), [
    'txt',
    'gz',
    '',
    'txt',
    '',
    '',
  ]);
});
