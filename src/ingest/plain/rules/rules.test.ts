import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutUnits } from '../cut-units.ts';
import type { Rule } from '../unit.ts';
import { findBylines } from './bylines.ts';
import { findCaptions } from './captions.ts';
import { findDatelines } from './datelines.ts';
import { findLabels } from './labels.ts';
import { findMastheads } from './mastheads.ts';
import { findMenus } from './menus.ts';
import { findNotices } from './notices.ts';
import { findRepetitions } from './repetitions.ts';

/** What a rule says of each line of a text. */
function look(rule: Rule, ...lines: string[]): (string | undefined)[] {
  return rule(cutUnits(lines.join('\n')).units).map(({ found }) => found?.as);
}

test('a label is known in many languages, whatever its capitals and marks, and only where it stands alone', () => {
  assert.deepEqual(
    look(findLabels, 'ADVERTISEMENT', '— Anzeige —', 'Реклама', 'إعلان', 'Read more:', 'Share', 'Tags'),
    ['advertisement', 'advertisement', 'advertisement', 'advertisement', 'teaser', 'control', 'keywords'],
  );
  assert.deepEqual(look(findLabels, 'The advertisement was torn down.', 'Share of the vote', 'Watch the harbour!'), [
    undefined,
    undefined,
    undefined,
  ]);
});

test('sentences of the page itself are told from those of an article on the same matter', () => {
  assert.deepEqual(
    look(
      findNotices,
      'This website uses cookies to improve your experience.',
      '(This story has not been edited by Quay staff and is auto-generated from a syndicated feed.)',
      'Sign up for our daily newsletter and never miss a tide.',
      '© 2031 Harbour Gazette',
      'The baker sells cookies to the crews of the ferries.',
      'The harbour master edits a newsletter of his own.',
    ),
    ['cookie-notice', 'disclaimer', 'teaser', 'imprint', undefined, undefined],
  );
});

test('sentences of the page itself are known in every language the archive speaks', () => {
  const said = {
    'cookie-notice': [
      'Wir verwenden auf dieser Seite Cookies.',
      'Nous utilisons des cookies pour améliorer votre expérience.',
      'Utilizamos cookies propias y de terceros.',
      'Мы используем файлы cookie.',
      'نستخدم ملفات تعريف الارتباط في هذا الموقع.',
    ],
    disclaimer: [
      'Die Beiträge geben die Meinung ihrer Autoren wieder, nicht unbedingt die der Redaktion.',
      'Les propos tenus ici n’engagent que leur auteur.',
      'Las opiniones no reflejan necesariamente las del diario.',
      'Мнение автора может не совпадать с позицией редакции.',
      'الآراء الواردة هنا لا تعبر بالضرورة عن رأي الجريدة.',
    ],
    teaser: [
      'Hier unseren Newsletter abonnieren!',
      'Abonnez-vous à nos alertes.',
      'Suscríbase a nuestras alertas.',
      'Подпишитесь на наш канал.',
      'تابعونا على الشبكات.',
    ],
  };
  for (const [kind, sentences] of Object.entries(said))
    assert.deepEqual(
      look(findNotices, ...sentences),
      sentences.map(() => kind),
    );
  assert.deepEqual(look(findCaptions, 'Мост закрыт (фото: А. Линза)', 'الجسر مغلق (صورة أرشيفية)'), [
    'caption',
    'caption',
  ]);
});

test('what stands for a logo is a masthead, and so is a first line of name and motto, but no headline', () => {
  assert.deepEqual(look(findMastheads, 'Quay News | The paper of the port', 'Harbour Gazette logo', 'Bridge | shut'), [
    'masthead',
    'masthead',
    undefined,
  ]);
  assert.deepEqual(look(findMastheads, 'Bridge shut', 'Quay News | The paper of the port'), [undefined, undefined]);
});

test('a date, a place with a date and a reading time are lines about the article; a sentence with a date is not', () => {
  assert.deepEqual(
    look(
      findDatelines,
      '3 March, 2031',
      'HARBOUR Mar 3, 2031 - 1:52 pm GMT+3',
      'Published on 3 March 2031',
      '2 min read',
      'The bridge was shut on 3 March 2031 by the harbour master.',
    ),
    ['dateline', 'place', 'dateline', 'dateline', undefined],
  );
});

test('a line that begins as a byline does and ends without a mark is one', () => {
  assert.deepEqual(
    look(
      findBylines,
      'By Ann Lee',
      'von Jens Müller',
      'Автор: Мария Петрова',
      'By Monday the bridge was shut.',
      'Byron',
    ),
    ['byline', 'byline', 'byline', undefined, undefined],
  );
});

test('a caption is known by the credit at its end', () => {
  assert.deepEqual(
    look(
      findCaptions,
      'The pier on Monday. (Quay Photo)',
      'The northern pier [Getty]',
      'A ferry waits. Photo: A. Lens',
      'The council (which met on Monday) agreed.',
      'He held the photograph.',
    ),
    ['caption', 'caption', 'caption', undefined, undefined],
  );
});

test('many short lines on end are a menu, a list of a few entries is none', () => {
  const entries = ['Home', 'World', '• Asia', '• Africa', 'Sports', 'Football', 'Tides', 'Contact us'];
  assert.deepEqual(look(findMenus, ...entries, 'The bridge over the river was shut on Monday.'), [
    ...entries.map(() => 'navigation'),
    undefined,
  ]);
  assert.deepEqual(look(findMenus, 'Ferries', 'Buses', 'Trains', 'They all run on Monday as before.'), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('what stands a second time is found, but for what may well be said twice', () => {
  assert.deepEqual(
    look(findRepetitions, 'The bridge is shut now.', 'No.', 'The bridge is shut now.', 'No.', 'It will stay shut.'),
    [undefined, undefined, 'repetition', undefined, undefined],
  );
  const rule: Rule = (units) => findRepetitions(findDatelines(findBylines(units)));
  assert.deepEqual(look(rule, 'by ann lee', 'Words of the article stand here.', 'by ann lee Mar 3, 2031 1:52 pm'), [
    'byline',
    undefined,
    'repetition',
  ]);
});
