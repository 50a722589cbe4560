import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styles, templates } from './fixtures/read-styles.ts';

const everywhere = listWords(templates);

/** A name is looked for as a word: one that is a word of a script as well may be missed, none that is in use is accused. */
test('no style is of a class or an element that nothing has', () => {
  const dead = styles.flatMap(({ file, css, own }) => {
    const words = own === undefined || isHanded(own) ? everywhere : listWords(own);
    return listSelectors(css).flatMap((selector) => {
      const others = [...selector.matchAll(/:global\(([^)]*)\)/g)].map(([, inner = '']) => inner).join(' ');
      return [
        ...listNames(selector.replaceAll(/:global\([^)]*\)/g, ' ')).filter((name) => !isGiven(name, words)),
        ...listNames(others).filter((name) => !isGiven(name, everywhere)),
      ].map((name) => `${file}: ${name} in ${selector}`);
    });
  });
  assert.deepEqual(dead, []);
});

test('every property of our own that is set is asked for, and every one that is asked for is set', () => {
  const text = [templates, ...styles.map(({ css }) => css)].join('\n');
  const list = (pattern: RegExp): Set<string> => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
  const asked = list(/var\((--[\w-]+)/g);
  assert.deepEqual(
    [...list(/^\s*(--[\w-]+):/gm).symmetricDifference(asked)].filter((name) => !setByScript.has(name)),
    [],
  );
  assert.deepEqual([...setByScript.difference(asked)], []);
});

const setByScript = new Set(['--columns']);

/** Whether a component is handed some of its classes. */
function isHanded(template: string): boolean {
  return /class(?:=\{(?!\[)|:list)/.test(template);
}

/** Words, with what may stand before the name of an element. */
function listWords(code: string): Set<string> {
  return new Set(code.match(/[<'"]?[\w-]+(?:\$\{)?/g));
}

function listSelectors(css: string): string[] {
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, before = '']) => before.trim().replaceAll(/\s+/g, ' '))
    .filter((selector) => !selector.startsWith('@'));
}

/** The classes (`.name`) and elements of a selector, without what only a condition on it names. */
function listNames(selector: string): string[] {
  const plain = selector
    .replaceAll(/\[[^\]]*\]|#[\w-]+|:(?:has|not)\((?:[^()]|\([^()]*\))*\)/g, ' ')
    .replaceAll(/:(?:is|where)\(/g, ' ')
    .replaceAll(/::?[\w-]+(?:\([^)]*\))?/g, ' ');
  return plain.match(/\.?[a-z][\w-]*/gi) ?? [];
}

function isGiven(name: string, words: Set<string>): boolean {
  if (byOthers.test(name)) return true;
  if (!name.startsWith('.')) return ['<', "'", '"'].some((before) => words.has(`${before}${name}`));
  const called = name.slice(1);
  const start = `${called.replace(/-[^-]*$/, '')}-\${`;
  return ['', "'", '"'].some((before) => words.has(`${before}${called}`) || words.has(`${before}${start}`));
}

/** What the highlighting of sources calls its parts. */
const byOthers = /^\.token-/;
