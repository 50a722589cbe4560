import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode-text.ts';

const utf8 = new TextEncoder();
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('a page is read in the encoding it names', () => {
  const found = decodeText(latin('<meta charset="iso-8859-1"><p>Märkte für Käse</p>'), 'text/html');
  assert.deepEqual('text' in found && [found.charset, found.basis, found.doubts, found.text.includes('Märkte')], [
    'windows-1252',
    'stated',
    [],
    true,
  ]);
});

test('what came with it is believed before the page', () => {
  const found = decodeText(latin('<meta charset="utf-8">K\xe4se'), 'text/html', 'windows-1252');
  assert.equal('text' in found && found.text.endsWith('Käse'), true);
});

test('an encoding that is named wrongly is a doubt, and the bytes say which it is', () => {
  const found = decodeText(utf8.encode('<meta charset="iso-8859-1"><p>Märkte</p>'), 'text/html');
  assert.deepEqual('text' in found && [found.charset, found.basis], ['utf-8', 'inferred']);
  assert.match('text' in found ? found.doubts.join(' ') : '', /lawful UTF-8/);
});

test('an encoding nobody knows is a doubt', () => {
  const found = decodeText(utf8.encode('Käse'), 'text/plain', 'x-nonsense');
  assert.match('text' in found ? found.doubts.join(' ') : '', /no encoding that is known/);
});

test('a guess is told as a guess', () => {
  const found = decodeText(
    latin('Die M\xe4rkte f\xfcr K\xe4se sind \xfcberall in der Stadt ge\xf6ffnet.'),
    'text/plain',
  );
  assert.deepEqual('text' in found && [found.basis, found.text.includes('Märkte')], ['inferred', true]);
  assert.match('text' in found ? found.doubts.join(' ') : '', /which is a guess/);
});

test('damaged UTF-8 is refused with the line, and never repaired', () => {
  const broken = Uint8Array.from([...utf8.encode('Märkte für Käse öffnen\nüber'), 0xff, ...utf8.encode('all')]);
  const found = decodeText(broken, 'text/plain', 'utf-8');
  assert.match('found' in found ? found.found : '', /1 broken place, the first on line 2/);
});

test('the mark of byte order counts before all else', () => {
  const bytes = Uint8Array.from([0xff, 0xfe, ...[...'Käse'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const found = decodeText(bytes, 'text/plain', 'utf-8');
  assert.deepEqual('text' in found && [found.charset, found.text], ['utf-16le', '\uFEFFKäse']);
});
