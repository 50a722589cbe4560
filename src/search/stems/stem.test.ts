import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { hasStemmer, loadStemmer } from './stem.ts';

test('forms of a word have one stem, in its language', async () => {
  const families = {
    en: 'attack attacks attacked attacking|country countries|ad ads|use uses used',
    de: 'Präsident Präsidenten|Haus Häuser Häusern|Straße Straßen',
    fr: 'arrivé arrivée arrivées arriver|national nationale nationaux|an ans',
    es: 'gobierno gobiernos|militar militares|nación naciones',
    it: 'governo governi|proteste protesta',
    ru: 'Токаев Токаева Токаевым|войска войск войсками|мой мои|российский российских',
    uk: 'війна війни війну',
    ar: 'القوات قوات والقوات|حكومة الحكومات|الجيش جيش بالجيش|احتجاج الاحتجاجات',
    hi: 'सैनिक सैनिकों',
    tr: 'Türkiye Türkiye’nin|Ankara Ankara’da|asker askerler',
    sv: 'soldat soldater soldaterna',
    'pt-BR': 'governo governos',
  };
  for (const [language, lines] of Object.entries(families))
    for (const family of lines.split('|'))
      assert.equal(new Set(await stems(language, family)).size, 1, `${family}: ${await stems(language, family)}`);
});

test('other words have other stems', async () => {
  const different = {
    en: 'us use|police policy',
    de: 'Haus Hase',
    fr: 'paix pays',
    ru: 'страна сторона',
    ar: 'حكومة حكم',
  };
  for (const [language, lines] of Object.entries(different))
    for (const words of lines.split('|'))
      assert.equal(new Set(await stems(language, words)).size, words.split(' ').length, words);
});

test('a word in capitals and a word of a language without stemmer are their own stem', async () => {
  const [capitals = ''] = readSearchWords('WAS').map(({ token }) => token);
  assert.equal((await loadStemmer('en'))(capitals), capitals);
  assert.deepEqual(await stems('kk', 'әскерлер әскер'), ['әскерлер', 'әскер']);
  assert.equal(hasStemmer('kk'), false);
  assert.equal(hasStemmer('en-GB'), true);
});

test('in every language any word has a stem, of letters and digits as tokens have them', async () => {
  const words = fc.string({ unit: fc.constantFrom(...'aeinstглоиевйاتعلمηςनि한zés9–'), minLength: 1, maxLength: 12 });
  const languages = 'ar da de el en es fi fr ga hi hu hy id it lt nb ne nl nn no pt ro ru sr sv ta tr uk'.split(' ');
  for (const language of languages) {
    assert.ok(hasStemmer(language));
    const stem = await loadStemmer(language);
    fc.assert(
      fc.property(words, (word) => {
        for (const { token } of readSearchWords(word)) assert.match(stem(token), /^[\p{L}\p{N}]+$/u);
      }),
    );
  }
});

async function stems(language: string, words: string): Promise<string[]> {
  const stem = await loadStemmer(language);
  return readSearchWords(words).map(({ token }) => stem(token));
}
