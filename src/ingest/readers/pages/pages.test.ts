import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { readParts } from '../fixtures/hand-in.ts';
import { makeAnswer, makeRecord } from '../fixtures/make-warc.ts';
import { makeZip } from '../fixtures/make-zip.ts';
import { savedMhtml, savedPage } from '../fixtures/samples.ts';

const page = '<!doctype html><p>The harbour is open.';
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('a page says from where and when it was saved, by the day of who saved it', async () => {
  const { captures } = await readParts('page.html', savedPage);
  assert.deepEqual(captures[0]?.said, {
    url: {
      value: 'https://news.example/harbour',
      basis: 'stated',
      evidence: 'The comment of SingleFile at the head of the page says “https://news.example/harbour”.',
    },
    captured: {
      value: '2031-02-03',
      basis: 'stated',
      evidence: 'The comment of SingleFile at the head of the page says “03 Feb 2031”.',
    },
  });
  const saved = '<!DOCTYPE html>\n<!-- saved from url=(0025)https://news.example/quay -->\n<html>';
  assert.equal((await readParts('page.htm', saved)).captures[0]?.said.url?.value, 'https://news.example/quay');
  const lie = '<html><p>x</p><!-- Page saved with SingleFile\n url: javascript:alert(1)\n saved date: never -->';
  assert.deepEqual((await readParts('page.htm', lie)).captures[0]?.said, {});
});

test('of a page in one file the page is what is read, and its pictures stand beside it', async () => {
  const { captures } = await readParts('page.mhtml', savedMhtml);
  const [found] = captures;
  assert.equal(found?.layer?.text.trim(), '<meta charset="utf-8"><p>Harbör <img src="https://news.example/quay.png">');
  assert.deepEqual(
    [found.said.url?.value, found.said.captured?.value, found.said.title?.value],
    ['https://news.example/harbour', '2031-02-03', 'Harbör'],
  );
  assert.deepEqual(
    found.enclosed?.map(({ name, address, mediaType, bytes }) => [name, address, mediaType, bytes.length]),
    [['quay.png', 'https://news.example/quay.png', 'image/png', 4]],
  );
});

test('a payload is what the server meant, whatever it was sent in', async () => {
  const sent: [string, string | Uint8Array][] = [
    ['', page],
    ['\nContent-Encoding: gzip', gzipSync(page)],
    ['\nContent-Encoding: br', brotliCompressSync(page)],
    ['\nContent-Encoding: deflate', deflateRawSync(page)],
    ['\nContent-Encoding: gzip', page],
    [
      '\nTransfer-Encoding: chunked',
      `5\r\n${page.slice(0, 5)}\r\n${(page.length - 5).toString(16)}\r\n${page.slice(5)}\r\n0\r\n\r\n`,
    ],
    ['\nTransfer-Encoding: chunked', page],
  ];
  const answers = sent.map(([headers, body], at) =>
    makeAnswer(`HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8${headers}`, body, `https://news.example/${at}`),
  );
  const { captures, lines } = await readParts('a.warc', Buffer.concat(answers));
  assert.deepEqual(lines, []);
  assert.deepEqual(
    captures.map(({ bytes }) => textOf(bytes)),
    sent.map(() => page),
  );
  assert.deepEqual(
    [captures[1]?.as, captures[1]?.charset, captures[1]?.said.url?.value, captures[1]?.said.captured?.value],
    ['a.warc, record urn:record:1', 'utf-8', 'https://news.example/1', '2031-02-03'],
  );
});

test('redirections are never followed, and a WARC of nothing else says so', async () => {
  const loop = makeAnswer('HTTP/1.1 302 Found\nLocation: https://news.example/a', '');
  const { captures, lines } = await readParts('a.warc', Buffer.concat([loop, loop]));
  assert.deepEqual([captures, lines], [[], ['a.warc: no page is in it (2 × redirection)']]);
});

test('a page that was the same on an earlier visit is told only if it is not there', async () => {
  const visit = makeRecord('revisit', 'HTTP/1.1 200 OK\r\n\r\n');
  const answer = makeAnswer('HTTP/1.1 200 OK\nContent-Type: text/html', page);
  assert.deepEqual((await readParts('a.warc', Buffer.concat([answer, visit]))).lines, []);
  assert.match((await readParts('a.warc', visit)).lines.join(), /of 1 page it only says/);
});

test('what is whole in a WARC that is cut off is read, and the break is told', async () => {
  const answer = makeAnswer('HTTP/1.1 200 OK\nContent-Type: text/html', page);
  const { captures, lines } = await readParts('a.warc', Buffer.concat([answer, answer.subarray(0, -20)]));
  assert.equal(captures.length, 1);
  assert.deepEqual(lines, ['a.warc: it is cut off in record urn:record:a: 16 of 38 bytes are missing']);
});

test('a packed bomb in a WARC is refused, and the next page is read', async () => {
  const html = 'HTTP/1.1 200 OK\nContent-Type: text/html';
  const bomb = makeAnswer(`${html}\nContent-Encoding: gzip`, gzipSync(Buffer.alloc(34_000_000), { level: 1 }));
  const { captures, lines } = await readParts('a.warc', Buffer.concat([bomb, makeAnswer(html, page)]));
  assert.equal(captures.length, 1);
  assert.match(lines.join(), /more than 200 times/);
});

test('a WARC whose records have no end is given up', async () => {
  const { lines } = await readParts(
    'a.warc',
    Buffer.concat([Buffer.from('WARC/1.1\r\n'), Buffer.alloc(9_000_000, 'a')]),
  );
  assert.match(lines[0] ?? '', /its records have no end/);
});

test('of a WACZ the pages are read that its list names', async () => {
  const html = 'HTTP/1.1 200 OK\nContent-Type: text/html';
  const answers = ['a', 'frame'].map((name) => makeAnswer(html, page, `https://news.example/${name}`));
  const list = '{"format":"json-pages-1.0"}\n{"url":"https://news.example/a","ts":"2031-02-03T00:00:00Z"}\n';
  const { captures } = await readParts(
    'a.wacz',
    makeZip({ 'archive/d.warc.gz': Buffer.concat(answers.map((one) => gzipSync(one))), 'pages/pages.jsonl': list }),
  );
  assert.deepEqual(
    captures.map(({ as }) => as),
    ['a.wacz, d.warc.gz, record urn:record:a'],
  );
});
