import { isUtf8 } from 'node:buffer';
import { textSource } from '../../../schema/article/original-kinds.ts';
import { guessEncoding } from '../../../text/characters/guess-encoding.ts';
import { nearestWord } from '../../../text/words/nearest.ts';
import { findLineHyphens, readJoined } from '../../../text/trace/line-hyphens.ts';
import { parseOriginal, type OriginalText } from '../../../text/trace/originals.ts';
import { tracePassages, type AddedWord } from '../../../text/trace/trace.ts';
import type { Fault } from '../../fault.ts';
import { plainName } from '../../file-names.ts';
import type { Known } from '../known.ts';
import { fieldOf } from './printed.ts';
import type { TextSubject } from './subject.ts';

/**
 * Judges an article against its original: that the bytes are those received, and that every word of the article is in them,
 * or in the text layer of what is no text.
 */
export function checkOriginal(article: TextSubject, { files }: Pick<Known, 'files'>): Fault[] {
  const { parts, passages, fault } = article;
  const { original } = parts;
  if (!original) return [];
  const { faults, source: held } = checkHeld(['original'], original, fault, files);
  if (held === undefined) return faults;
  const source = readJoined(held, original, passages);
  const addedWords = tracePassages([...passages], source.text).addedWords;
  return [
    ...faults,
    ...addedWords.map((addedWord) => explainAddedWord(addedWord, article, source)),
    ...checkNotices(article, source),
    ...checkRemoved(article, source.source),
  ];
}

/** Judges the files of one taking of a page, and reads what words are traced to. */
export function checkHeld(
  field: PropertyKey[],
  held: HeldBytes,
  fault: TextSubject['fault'],
  files: Known['files'],
): { faults: Fault[]; source?: OriginalText & { file: string } } {
  const read = textSource(held);
  const faults: Fault[] = [];
  let source: (OriginalText & { file: string }) | undefined;
  const parts = [{ at: field, ...held }, ...(held.text ? [{ at: [...field, 'text'], ...held.text }] : [])];
  for (const { at, file: name, sha256 } of parts) {
    const file = files.loadOriginal(name);
    if (!file) {
      faults.push(fault([...at, 'file'], missing(files.listOriginals(), name)));
      continue;
    }
    if (file.digest !== sha256)
      faults.push(fault([...at, 'sha256'], changedBytes({ file: name, sha256 }, file.digest)));
    if (read?.file !== name) continue;
    const text = decode(file.bytes, read.charset);
    if (text === undefined)
      faults.push(
        fault(at.length > field.length ? [...at, 'file'] : [...at, 'charset'], undecodable(read, file.bytes)),
      );
    else source = { file: name, ...parseOriginal(text, read.mediaType) };
  }
  return { faults, ...(source ? { source } : {}) };
}

/** What an outlet is said to have printed of a change stands in the original too. */
function checkNotices(
  { parts: { notices = [] }, fault }: TextSubject,
  { text, file }: OriginalText & { file: string },
): Fault[] {
  return notices.flatMap(({ quote = '' }, index) => {
    const notice = { id: 'c1', role: 'caption' as const, text: quote, marks: [], sentences: [] };
    const [added] = tracePassages([notice], text).addedWords;
    if (!added) return [];
    return [
      fault(['notices', index, 'quote'], {
        found: `“${added.word}” in “… ${added.context.trim()} …”, which originals/${file} does not have`,
        expected: 'the notice as the outlet printed it',
        remedy: 'Copy it to the letter, or say in “says” what it is about.',
      }),
    ];
  });
}

function checkRemoved({ parts: { removed = [] }, fault }: TextSubject, source: string): Fault[] {
  const count = source.replace(/\n$/, '').split('\n').length;
  return removed.flatMap(({ lines }, index) => {
    const [from, to] = typeof lines === 'number' ? [lines, lines] : lines;
    if (from <= to && to <= count) return [];
    const found = typeof lines === 'number' ? `line ${from}` : `lines ${from} to ${to}`;
    const expected = from > to ? 'the first line before the last' : `lines of the original, which has ${count}`;
    return [fault(['removed', index, 'lines'], { found, expected })];
  });
}

function missing(names: readonly string[], file: string): Omit<Fault, 'file'> {
  const same = names.find((name) => plainName(name) === plainName(file));
  const near = same ?? nearestWord(file, names);
  if (same !== undefined && same.normalize('NFC') === file.normalize('NFC'))
    return {
      found: `“${file}”, which is in originals/ with its letters encoded otherwise`,
      expected: 'the same name in both places, to the byte',
      remedy: 'Rename the file in originals/ with plain letters, and write that name here.',
    };
  const remedy = near ? `Did you mean “${near}”?` : 'Put the article as it was received there.';
  return { found: `“${file}”, which is not in originals/`, expected: 'the name of a file in originals/', remedy };
}

function changedBytes({ file, sha256 }: { file: string; sha256: string }, actual: string): Omit<Fault, 'file'> {
  return {
    found: `originals/${file} with SHA-256 ${actual}`,
    expected: sha256,
    remedy:
      'An original is never edited. Restore the file as it was received; only if this record was wrong from the start, correct it here.',
  };
}

function undecodable({ file, charset, mediaType, field }: TextSource, bytes: Uint8Array): Omit<Fault, 'file'> {
  const likely = isUtf8(bytes) ? 'utf-8' : guessEncoding(bytes, mediaType === 'text/html' ? mediaType : 'text/plain');
  if (field === 'original.text')
    return {
      found: `originals/${file}, which is not ${charset}`,
      expected: 'a text layer in UTF-8: the archive made it, or had it made',
      remedy: 'Save it in UTF-8, and correct its checksum.',
    };
  return {
    found: `originals/${file}, which is not ${charset}`,
    expected: 'the encoding the file was received in',
    remedy: `${likely === undefined ? 'Correct the encoding here' : `It looks like ${likely}: write “charset: ${likely}”`}; leave the original as it is.`,
  };
}

function explainAddedWord(
  { passage: id, word, context }: AddedWord,
  { passages, file, bodyLine, locate }: TextSubject,
  original: OriginalText & { file: string },
): Fault {
  const isBroken = findLineHyphens(original.text).some(({ left, right }) => left + right === word);
  const passage = passages.find((one) => one.id === id);
  const field = fieldOf(id);
  return {
    file,
    line: field ? locate(field) : passage?.line && bodyLine + passage.line - 1,
    field: id,
    found: `“${word}” in “… ${context.trim()} …”, which originals/${original.file} does not have there`,
    expected: 'every word and mark of the article in its original, in the same order',
    remedy: isBroken
      ? 'The original breaks the word at the end of a line: write “joined: [hyphens]” under “original”.'
      : 'Editing only removes: restore what was received. What is wrong with it goes into a note.',
  };
}

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type HeldBytes = Parameters<typeof textSource>[0];
type TextSource = NonNullable<ReturnType<typeof textSource>>;
