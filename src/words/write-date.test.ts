import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from './en/dates.ts';
import { makeVoice } from './voice.ts';
import { writeDate, type DateVoice } from './write-date.ts';
import { englishDates } from './english-dates.ts';
import { parseDate } from '../text/dates/edtf.ts';

test('a date is written as precisely as it is known', () => {
  assert.equal(write('2022'), '2022');
  assert.equal(write('2022-01'), 'January 2022');
  assert.equal(write('2022-01-03'), '3 January 2022');
  assert.equal(write('2022-12-31T09:05'), '31 December 2022, 09:05');
  assert.equal(write('0079-08-24'), '24 August 79');
});

test('a time keeps the zone it was printed with', () => {
  assert.equal(write('2022-01-13T13:52Z'), '13 January 2022, 13:52 UTC');
  assert.equal(write('2022-01-13T13:52+03:00'), '13 January 2022, 13:52 UTC+03:00');
  assert.equal(write('2022-01-13T13:52-05:30'), '13 January 2022, 13:52 UTC−05:30');
});

test('a date keeps its doubt', () => {
  assert.equal(write('2022-01-13~'), 'about 13 January 2022');
  assert.equal(write('2022-01?'), 'perhaps January 2022');
  assert.equal(write('2022%'), 'perhaps about 2022');
});

test('an interval is written as short as it can be', () => {
  assert.equal(write('2022-01-11/2022-01-12'), '11–12 January 2022');
  assert.equal(write('2022-01-31/2022-02-01'), '31 January 2022 to 1 February 2022');
  assert.equal(write('2021-01-11/2022-01-12'), '11 January 2021 to 12 January 2022');
  assert.equal(write('2021/2022-01'), '2021 to January 2022');
  assert.equal(write('2022-01-13/2022-01-13'), '13 January 2022');
  assert.equal(write('2022-01-13T13:00/2022-01-13T14:00'), '13 January 2022, 13:00 to 13 January 2022, 14:00');
});

test('each end of an interval keeps its own doubt', () => {
  assert.equal(write('2022-01-11~/2022-01-12'), 'about 11 January 2022 to 12 January 2022');
  assert.equal(write('2022-01-11/2022-01-12?'), '11 January 2022 to perhaps 12 January 2022');
  assert.equal(write('2022-01-12/2022-01-12?'), '12 January 2022 to perhaps 12 January 2022');
});

test('years before Christ, and those beyond all calendars, are written as people count them', () => {
  assert.equal(write('-0043-03-15'), '15 March 44 BC');
  assert.equal(write('-0044'), '45 BC');
  assert.equal(write('0000'), '1 BC');
  assert.equal(write('-0044-03/-0044-05'), 'March 45 BC to May 45 BC');
  assert.equal(write('-0044-03-14/-0044-03-15'), '14–15 March 45 BC');
  assert.equal(write('Y17000'), '17000');
  assert.equal(write('Y-17000'), '17001 BC');
  assert.equal(write('Y-170000002'), '170,000,003 BC');
  assert.equal(write('Y170000002'), '170,000,002');
});

test('a season, a decade, a century and what is said to be unknown are named', () => {
  assert.equal(write('2031-21'), 'spring 2031');
  assert.equal(write('2031-24~'), 'about winter 2031');
  assert.equal(write('203X'), 'the 2030s');
  assert.equal(write('203X?'), 'perhaps the 2030s');
  assert.equal(write('20XX'), 'a year between 2000 and 2099');
  assert.equal(write('-004X'), 'a year between 50 BC and 41 BC');
  assert.equal(write('2031-XX'), '2031, month not known');
  assert.equal(write('2031-XX-XX'), '2031, day not known');
  assert.equal(write('2031-05-XX'), 'May 2031, day not known');
  assert.equal(write('2031-21/2031-23'), 'spring 2031 to autumn 2031');
});

test('a side that nobody knows is another thing than one that is open, or than one day', () => {
  assert.equal(write('../1984'), 'until 1984');
  assert.equal(write('/1984'), 'until 1984, beginning not known');
  assert.equal(write('1984/'), 'from 1984, end not known');
  assert.equal(write('[..1984]'), '1984 or before');
  assert.equal(write('[1984-03..]'), 'March 1984 or after');
});

test('a language writes days and years in its own way', () => {
  const german = makeVoice({ language: 'de', direction: 'ltr' }, { dates });
  const arabic = makeVoice({ language: 'ar', direction: 'rtl' }, { dates });
  const writeIn = (text: string, voice: DateVoice): string => writeDate(parseDate(text) ?? assert.fail(text), voice);
  assert.equal(writeIn('2022-01-13', german), '13. Januar 2022');
  assert.equal(writeIn('-0043', german), '44 v. Chr.');
  assert.match(writeIn('2022-01-13', arabic), /^\S+ يناير \S+$/);
  // Years are counted from the birth of Christ, as recorded, also where they usually are not.
  assert.match(writeIn('2022', makeVoice({ language: 'fa', direction: 'rtl' }, { dates })), /۲۰۲۲/);
});

test('the first day of a month is written as its language writes it', () => {
  const french = makeVoice({ language: 'fr-CA', direction: 'ltr' }, { dates });
  const writeIn = (text: string): string => writeDate(parseDate(text) ?? assert.fail(text), french);
  assert.equal(writeIn('2022-01-01'), '1er janvier 2022');
  assert.equal(writeIn('2022-01-01/2022-01-11'), '1er–11 janvier 2022');
  assert.equal(writeIn('2022-01'), 'janvier 2022');
  assert.equal(write('2022-01-01'), '1 January 2022');
});

test('an open interval says which end is known', () => {
  assert.equal(write('2022-01-02/..'), 'from 2 January 2022');
  assert.equal(write('../2022-01~'), 'until about January 2022');
});

function write(text: string): string {
  return writeDate(parseDate(text) ?? assert.fail(text), englishDates);
}
