import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCapture } from '../../capture.ts';
import { handIn } from '../fixtures/hand-in.ts';
import { makePdf, setColumn, type PrintedLine } from '../fixtures/make-pdf.ts';
import { askWorker } from './ask-worker.ts';
import { readPdf } from './read-pdf.ts';

const read = async (pages: PrintedLine[][], more = {}) => {
  const [found] = await Array.fromAsync(readPdf(handIn('a.pdf', makePdf(pages, more))));
  assert.ok(found);
  return found;
};
const textOf = async (pages: PrintedLine[][]): Promise<string> => {
  const found = await read(pages);
  assert.ok(isCapture(found));
  return found.layer?.text ?? '';
};
const left = ['The harbour was opened today', 'by the mayor of the old city', 'who spoke for half an hour.'];
const right = ['Many people came to hear her', 'and stayed until the evening', 'when the music had stopped.'];
const inTurn = (a: PrintedLine[], b: PrintedLine[]): PrintedLine[] => a.flatMap((line, at) => [line, b[at] ?? line]);

test('the text of a PDF comes line by line, and an empty line stands where a paragraph begins', async () => {
  const lines = [...setColumn(50, 700, left), ...setColumn(50, 640, right)];
  assert.equal(await textOf([lines]), `${left.join('\n')}\n\n${right.join('\n')}`);
});

test('two columns are read one after the other, even if the PDF has them line by line', async () => {
  const [a, b] = [setColumn(50, 700, left), setColumn(320, 700, right)];
  assert.equal(await textOf([[...a, ...b]]), [...left, ...right].join('\n'));
  assert.equal(await textOf([inTurn(a, b)]), [...left, ...right].join('\n'));
});

test('a headline over the columns comes first, and one column may begin higher than the other', async () => {
  const headline = { x: 50, y: 760, size: 18, text: 'A harbour for everybody in the city' };
  const lines = [headline, ...setColumn(50, 700, left), ...setColumn(320, 712, right)];
  assert.equal(await textOf([lines]), `${headline.text}\n\n${[...left, ...right].join('\n')}`);
});

test('a table is read row by row', async () => {
  const cells = inTurn(setColumn(50, 700, ['Quay', 'Pier']), setColumn(200, 700, ['1931', '1950']));
  assert.equal(await textOf([cells]), 'Quay\n1931\nPier\n1950');
});

test('an indented line begins a paragraph', async () => {
  const lines = setColumn(50, 700, [...left, ...right]).map((line, at) => (at === 3 ? { ...line, x: 65 } : line));
  assert.equal(await textOf([lines]), `${left.join('\n')}\n\n${right.join('\n')}`);
});

test('the language a PDF says it has is taken if it is one, and how its text was read is told', async () => {
  const languageOf = async (said: string) => {
    const found = await read([setColumn(50, 700, left)], { catalog: `/Lang (${said})` });
    assert.ok(isCapture(found));
    assert.match(found.layer?.how ?? '', /^The text of the PDF, read by .+ page by page and column by column/);
    return found.said.language;
  };
  assert.deepEqual(await languageOf('en-GB'), {
    value: 'en-GB',
    basis: 'stated',
    evidence: 'The PDF says that its language is en-GB.',
  });
  assert.equal(await languageOf('English, mostly'), undefined);
});

test('a form feed parts the pages, and a page without text is named', async () => {
  const found = await read([setColumn(50, 700, left), [], setColumn(50, 700, right)]);
  assert.ok(isCapture(found));
  assert.equal(found.layer?.text, `${left.join('\n')}\n\f\n\n\f\n${right.join('\n')}`);
  assert.deepEqual(found.doubts, ['No text was found on page 2 of the PDF.']);
});

test('what the PDF says of itself is said as that, and the name of a file is no title', async () => {
  const info = '/Title (Harbour opens) /Author (Ann Lee; Bob Ray) /CreationDate (D:20310203101112Z)';
  const found = await read([setColumn(50, 700, left)], { info });
  assert.ok(isCapture(found));
  assert.deepEqual(
    [found.said.title?.value, found.said.authors?.value, found.said.captured?.value, found.said.published],
    ['Harbour opens', ['Ann Lee', 'Bob Ray'], '2031-02-03', undefined],
  );
  assert.deepEqual(
    [found.said.title, found.said.authors, found.said.captured].map((finding) => [finding?.basis, finding?.evidence]),
    [
      ['stated', 'The metadata of the PDF have the title “Harbour opens”.'],
      ['stated', 'The metadata of the PDF have the author “Ann Lee; Bob Ray”.'],
      ['inferred', 'The metadata of the PDF say that it was made on that day (D:20310203101112Z).'],
    ],
  );
  const other = await read([setColumn(50, 700, left)], { info: '/Title (Microsoft Word - draft2.doc)' });
  assert.ok(isCapture(other) && other.said.title === undefined);
});

test('a PDF of pictures, a damaged one and one that says nothing are told so', async () => {
  const found = await read([[]]);
  assert.ok(!isCapture(found));
  assert.match(`${found.found} ${found.remedy}`, /picture of its pages.*ocrmypdf/);
  const [damaged] = await Array.fromAsync(readPdf(handIn('a.pdf', '%PDF-1.7 and nothing more')));
  assert.ok(damaged && !isCapture(damaged));
  assert.match(damaged.found, /damaged/);
});

test('scripts in a PDF are not run, and told', async () => {
  const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true;) >>';
  const found = await read([setColumn(50, 700, left)], { catalog: script });
  assert.ok(isCapture(found));
  assert.deepEqual(found.doubts, ['The PDF has scripts in it; none was run.']);
  assert.equal('ran' in globalThis, false);
});

test('a PDF that takes too long is given up, and the next one is read', async () => {
  const pages = Array.from({ length: 200 }, () => setColumn(50, 700, left));
  await assert.rejects(askWorker(makePdf(pages), 1), /not read within/);
  assert.equal((await askWorker(makePdf(pages.slice(0, 1)))).pages.length, 1);
});
