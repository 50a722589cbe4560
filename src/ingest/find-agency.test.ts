import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyNamed, findAgency } from './find-agency.ts';

const nowhere = { opening: [], byline: undefined, closing: [], authors: [] };

test('an agency is known by the name and by the mark its texts are signed with', () => {
  for (const [name, ...marks] of [
    ['Reuters', 'Thomson Reuters', 'Рейтер', 'رويترز', 'ロイター', '路透社', '로이터'],
    ['Associated Press', 'AP', 'AP News', 'A.P.'],
    ['Agence France-Presse', 'AFP', 'Agence France Presse', 'أ ف ب', '法新社'],
    ['dpa', 'Deutsche Presse-Agentur'],
    ['EFE', 'Agencia EFE'],
    ['TASS', 'ITAR-TASS', 'ТАСС'],
    ['Interfax', 'Интерфакс'],
    ['RIA Novosti', 'РИА Новости'],
    ['Xinhua', '新华社'],
    ['Anadolu Agency', 'AA', 'Anadolu', 'Anadolu Ajansı'],
    ['Press Association', 'PA', 'PA Media'],
    ['UPI', 'United Press International'],
    ['Bloomberg', 'Bloomberg News'],
    ['Press Trust of India', 'PTI'],
    ['ANI', 'Asian News International'],
    ['Kyodo', 'Kyodo News', '共同通信'],
    ['Jiji Press', 'Jiji', '時事'],
    ['Yonhap', 'Yonhap News', '연합뉴스'],
    ['APA', 'Austria Presse Agentur'],
    ['Keystone-SDA', 'SDA', 'ATS'],
    ['ČTK', 'CTK'],
    ['Ukrinform', 'Укринформ', 'Укрінформ'],
    ['The Canadian Press', 'Canadian Press', 'CP'],
    ['Australian Associated Press', 'AAP'],
    ['PR Newswire', 'PRNewswire'],
    ['Business Wire', 'BusinessWire'],
    ['GlobeNewswire', 'Globe Newswire'],
    ...[
      'ANSA',
      'IANS',
      'Belga',
      'ANP',
      'TT',
      'NTB',
      'Ritzau',
      'STT',
      'PAP',
      'MTI',
      'Lusa',
      'Europa Press',
      'Adnkronos',
    ].map((own) => [own]),
  ] as [string, ...string[]][])
    for (const written of [name, ...marks]) assert.equal(agencyNamed(written), name, written);
});

test('a name is known in whatever capitals, with an article or a full stop, and with another name beside it', () => {
  for (const written of [
    ' reuters. ',
    'The Reuters',
    'Staff, Reuters',
    'By REUTERS',
    'Reuters/Ann Lee',
    'TASS/Reuters',
  ])
    assert.match(agencyNamed(written) ?? '', /^(?:Reuters|TASS)$/, written);
  for (const written of ['', 'Reutersberg', 'Apply', 'The Harbour Gazette'])
    assert.equal(agencyNamed(written), undefined);
});

test('a text that begins with an agency is its text, and the evidence says where and in which words', () => {
  for (const [text = '', name] of [
    ['OSTERBY (Reuters) - The wall is to be repaired.', 'Reuters'],
    ['OSTERBY, March 4 (AFP) — The wall is to be repaired.', 'Agence France-Presse'],
    ['Osterby/dpa/ The wall is to be repaired.', 'dpa'],
    ['AFP - The wall is to be repaired.', 'Agence France-Presse'],
    ['Osterby, UPI – The wall is to be repaired.', undefined],
    ['OSTERBY, UPI – The wall is to be repaired.', 'UPI'],
    ['OSTERBY, March 4. /TASS/. The wall is to be repaired.', 'TASS'],
    ['OSTERBY, March 4 - RIA Novosti. The wall is to be repaired.', 'RIA Novosti'],
  ]) {
    const found = findAgency({ ...nowhere, opening: [text] });
    assert.equal(found?.value, name, text);
    if (!name) continue;
    assert.equal(found?.basis, 'stated');
    assert.equal(found.evidence, `The text begins with “${text.slice(0, 80)}”.`);
  }
});

test('a later paragraph of the opening is looked at too, and one that only quotes an agency is no credit', () => {
  assert.equal(
    findAgency({ ...nowhere, opening: ['A storm.', 'OSTERBY (AP) - The wall.'] })?.value,
    'Associated Press',
  );
  assert.equal(
    findAgency({ ...nowhere, opening: ['The mayor told Reuters that the wall is to be repaired.'] }),
    undefined,
  );
  assert.equal(
    findAgency({ ...nowhere, opening: [`${'A long sentence of the text '.repeat(5)}(AP) says so.`] }),
    undefined,
  );
});

test('an agency that is named as author, in the byline or at the end is told with its place', () => {
  assert.deepEqual(findAgency({ ...nowhere, authors: ['Ann Lee', 'AFP'] }), {
    value: 'Agence France-Presse',
    basis: 'stated',
    evidence: 'The page names as author “AFP”.',
  });
  for (const byline of ['By Ann Lee, Associated Press', 'Ann Lee for AP', 'Ann Lee | AP News', 'Ann Lee – AP'])
    assert.deepEqual(findAgency({ ...nowhere, byline }), {
      value: 'Associated Press',
      basis: 'stated',
      evidence: `The byline is “${byline}”.`,
    });
  for (const end of ['(dpa)', '– dpa', 'Source: dpa', 'Quelle: dpa', 'Mit Material von dpa', '© dpa.'])
    assert.deepEqual(findAgency({ ...nowhere, closing: ['The end.', end] }), {
      value: 'dpa',
      basis: 'stated',
      evidence: `The text ends with “${end}”.`,
    });
  assert.equal(
    findAgency({ ...nowhere, byline: 'By Ann Lee', closing: ['They went home.'], authors: ['Ann Lee'] }),
    undefined,
  );
});

test('what a text begins with counts before its author, its byline and its end', () => {
  const all = { opening: ['OSTERBY (Reuters) - A.'], authors: ['AFP'], byline: 'Ann Lee, AP', closing: ['(dpa)'] };
  assert.equal(findAgency(all)?.value, 'Reuters');
  assert.equal(findAgency({ ...all, opening: [] })?.value, 'Agence France-Presse');
  assert.equal(findAgency({ ...all, opening: [], authors: [] })?.value, 'Associated Press');
});
