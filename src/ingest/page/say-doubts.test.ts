import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtEnding } from './doubt-ending.ts';
import { doubtAddresses, doubtOffers } from './doubt-lines.ts';
import { draftPage } from './draft-page.ts';
import { describeBlock, type DescribedBlock } from './furniture/describe-block.ts';
import { listBlocks } from './list-blocks.ts';
import { readTree } from './read-tree.ts';

const text = ['stones', 'mortar', 'boats', 'cranes', 'quays', 'lamps'].map(
  (thing) =>
    `The engineer told the council that the ${thing} of the harbour would have to be looked at before the winter.`,
);

test('standing words at the end of a text are a doubt, however they are set', () => {
  for (const words of [
    'About Osterby Quays',
    'Contact:',
    'Osterby Quays Inc. is a leading provider of mooring stones for harbours of every size.',
    'Founded by two masons and headquartered in Osterby, the company has repaired forty walls.',
    'For more information, visit the office at the north gate.',
    'Weitere Informationen finden Sie im Büro am Hafen.',
    'This release holds forward-looking statements, and walls may turn out otherwise.',
    'This article was originally published by the Ferry Times on Monday.',
    'Marta Lindqvist is a reporter for the Osterby Courier and writes about walls.',
    'Follow Marta Lindqvist on Mastodon for more about walls and boats.',
    'She can be reached at the office of the paper until six in the evening.',
    'Die Osterby Quays AG ist ein führender Anbieter von Steinen für Häfen jeder Größe.',
    'Telefon: im Büro am Nordtor',
    'Marta Lindqvist ist freie Journalistin und schreibt über Mauern.',
    'La société est un fournisseur de pierres pour tous les ports du nord.',
    'Marta Lindqvist est journaliste au Courrier et écrit sur les murs.',
    'La empresa es una fabricante de piedras para puertos de todo tamaño.',
    'Marta Lindqvist es periodista del Correo y escribe sobre muros.',
    'Компания является одним из ведущих поставщиков камня для портов.',
    'Статья впервые опубликована в понедельник.',
    'Марта Линдквист — журналистка газеты, пишет о стенах.',
    'لمزيد من المعلومات تفضلوا بزيارة المكتب عند البوابة الشمالية.',
    'مارتا ليندكفيست صحفية في جريدة الميناء.',
  ]) {
    assert.match(doubtEnding(blocks([...text, words])) ?? '', /^The text may end with standing words: “/, words);
    assert.equal(doubtEnding(blocks([words, ...text])), undefined, words);
  }
});

test('what an article tells of firms and people is none', () => {
  for (const words of [
    'About forty people had come to the quay by then, and more were on their way.',
    'The company, which is based in Osterby, said that it would look at the wall again.',
    'He is a mason and was a member of the council for nine years.',
    'The council said that it would contact the owners of the boats.',
    'She followed him to the north gate, where the crane is.',
    'Der Anbieter der Steine ist aus Osterby, sagte der Rat, und die Mauer ist alt.',
    'Le port est ouvert, a dit la journaliste qui était sur le quai.',
    'El muro es viejo, dijo la periodista que estaba en el puerto.',
    'Журналисты пришли на причал, и стена стоит до сих пор.',
    'قال الصحفيون إنهم رأوا الجدار من المرفأ، وإنه ما زال قائمًا منذ أعوام.',
  ])
    assert.equal(doubtEnding(blocks([...text, words])), undefined, words);
});

test('a line that speaks to the reader of the page is found within a paragraph', () => {
  for (const line of [
    'Click here to see the wall as it was.',
    '[READ MORE: Boats that came back]',
    'Follow us on Mastodon for more of it!',
    'Lesen Sie auch, was die Fischer sagen.',
    'Folgen Sie uns auf Mastodon.',
    'À lire aussi : les bateaux sont revenus',
    'Síguenos en Mastodon.',
    'Подпишитесь на новости порта.',
    'اقرأ أيضًا: القوارب تعود',
    'Leia também: Os barcos voltaram',
    'Advertisement: Stones for every garden',
  ])
    for (const paragraph of [`${text[0]} ${line}`, `${line} ${text[0]}`])
      assert.match(doubtOffers(blocks([paragraph, ...text])) ?? '', /speaks to the reader of the page: “/, paragraph);
  for (const words of [
    'The mayor asked the fishermen to sign up for the night watch and to read more about storms.',
    'Readers can click here and there on the map of the harbour, the council said.',
    'He said that people should follow us when we go to the wall.',
    'The advertisement for the mason’s place had stood in the paper for a year.',
  ])
    assert.equal(doubtOffers(blocks([...text, words])), undefined, words);
});

test('paragraphs that are hardly more than addresses are a doubt, an address in a sentence is none', () => {
  const said = doubtAddresses(
    blocks([...text, 'Tickets: www.quays.example/tickets', 'desk@quays.example, +47 55 55 55 55']),
  );
  assert.match(said ?? '', /2 paragraphs are hardly more than addresses: “Tickets: www/);
  assert.match(
    doubtAddresses(blocks([...text, 'Osterby Quays, https://quays.example/walls/2031'])) ?? '',
    /one paragraph/,
  );
  const sentence = 'The council has put the plan of the wall on www.osterby.example and asks everybody to look at it.';
  assert.equal(doubtAddresses(blocks([...text, sentence])), undefined);
});

test('prose that was left out though it is set as the text is makes a doubt', () => {
  const paragraphs = (words: string[]): string => words.map((one) => `<p class="words">${one}</p>`).join('');
  const comments = text.map((one) => one.replace('engineer', 'fisherman'));
  const page = (around: string): string =>
    `<title>A wall</title><article><h1>A wall</h1><div class="body">${paragraphs(text)}</div></article>${around}`;
  const doubts = (around: string): string => draftPage(page(around)).doubts.join(' ');
  assert.match(doubts(`<footer><div class="body">${paragraphs(comments)}</div></footer>`), /set as the text/);
  assert.doesNotMatch(doubts(''), /set as the text/);
});

test('what a page says of itself around the text is no doubt, other prose is', () => {
  const page = (around: string): string =>
    `<title>A wall</title><article><h1>A wall</h1>${text.map((one) => `<p>${one}</p>`).join('')}</article><div class="sidebar">${around}</div>`;
  const sentence =
    'This website uses cookies to improve your experience while you navigate through all of its pages, one after the other.';
  const doubts = (words: string): string =>
    draftPage(page(text.map((_, at) => `<p>${at}. ${words}</p>`).join(''))).doubts.join(' ');
  assert.doesNotMatch(doubts(sentence), /other prose/);
  assert.match(doubts(sentence.replace('uses cookies', 'tells of walls')), /The page has \d+ words of other prose/);
});

function blocks(paragraphs: readonly string[]): DescribedBlock[] {
  const html = paragraphs.map((one) => `<p>${one}</p>`).join('');
  return listBlocks(readTree(html), undefined).map(describeBlock);
}
