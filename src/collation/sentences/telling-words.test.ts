import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areSpeltAlike, isFigure, isNegation } from './telling-words.ts';

test('two spellings of a word are one, two words are not', () => {
  const alike = (a: string, b: string, language = 'en'): boolean => areSpeltAlike(a.split(' '), b.split(' '), language);
  for (const [british, american] of [
    ['colour', 'color'],
    ['harboured', 'harbored'],
    ['organisation', 'organization'],
    ['centre', 'center'],
    ['licence', 'license'],
    ['cancelled', 'canceled'],
    ['metres', 'meters'],
    ['programme', 'program'],
    ['grey', 'gray'],
    ['re open', 'reopen'],
    ['5 10 a m', '5.10 am'],
  ] as const)
    assert.ok(alike(british, american), british);
  for (const [one, other] of [
    ['four', 'for'],
    ['hour', 'hor'],
    ['rise', 'ride'],
    ['filling', 'filing'],
    ['since', 'sinse'],
    ['there', 'theer'],
  ] as const)
    assert.ok(!alike(one, other), one);
  assert.ok(!alike('colour', 'color', 'de'));
});

test('figures and denials are known by their words, written out too', () => {
  assert.ok(isFigure('212', 'en') && isFigure('dozens', 'en-GB') && isFigure('zwolf', 'de'));
  for (const [language, figures] of Object.entries({
    en: 'thirteen seventy hundreds thousand millions half',
    de: 'drei funfzig tausende milliarde dutzend',
    fr: 'deux cinquante centaine mille milliards douzaine',
    es: 'dos cincuenta miles millones docena',
    it: 'due cinquanta mila miliardi dozzina',
    pt: 'duas cinquenta mil milhoes dezenas',
    ru: 'две пятьдесят тысяч миллиардов',
  }))
    for (const word of figures.split(' ')) assert.ok(isFigure(word, language), `${word} (${language})`);
  for (const [language, denials] of Object.entries({
    en: 'not without cannot',
    de: 'keine niemals weder',
    fr: 'ne jamais aucune',
    es: 'no nunca sin',
    it: 'non mai nessuno',
    pt: 'nao nunca sem',
    nl: 'niet geen nooit',
    sv: 'inte aldrig utan',
    pl: 'nie nigdy bez',
    tr: 'degil yok',
    ru: 'нет никогда без',
    uk: 'ні немає ніколи',
    ar: 'لا لم ليس',
    zh: '不 没 無',
  }))
    for (const word of denials.split(' ')) assert.ok(isNegation(word, language), `${word} (${language})`);
  assert.ok(!isFigure('troops', 'en') && !isFigure('constructor', 'en') && !isFigure('dozens', 'de'));
  assert.ok(
    isNegation('never', 'en') && isNegation('nicht', 'de-AT') && isNegation('jamas', 'es') && isNegation('не', 'ru'),
  );
  assert.ok(!isNegation('now', 'en') && !isNegation('not', 'xx'));
});
