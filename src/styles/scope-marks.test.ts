import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepNeededScopes, shortenScopes } from './scope-marks.ts';

const mark = 'data-astro-cid-ybatimd6';
const styled = (css: string) => `<p>A</p>\n<style>\n${css}\n</style>`;

test('an element that no rule is about has no mark', () => {
  assert.equal(keepNeededScopes(`<dl ${mark}><dt ${mark}>`, styled('dl { margin: 0; }')), `<dl ${mark}><dt>`);
});

test('each part of a selector keeps the mark, in a media query too', () => {
  const css = '@media print { .a > h2:hover, p::before { margin: 0; } }';
  const code = `<div class="a" ${mark}><div class="b" ${mark}><h2 ${mark}><p ${mark}><b ${mark}>`;
  assert.equal(keepNeededScopes(code, styled(css)), `<div class="a" ${mark}><div class="b"><h2 ${mark}><p ${mark}><b>`);
});

test('an element whose classes are known only later keeps the mark', () => {
  const code = `<p\${addAttribute(name, "class")} ${mark}><p\${addAttribute(id, "id")} ${mark}>`;
  assert.equal(
    keepNeededScopes(code, styled('.a { margin: 0; }')),
    `<p\${addAttribute(name, "class")} ${mark}><p\${addAttribute(id, "id")}>`,
  );
});

test('a rule that may be about any element leaves every mark', () => {
  for (const css of [
    '* + * { margin: 0; }',
    ':first-child { margin: 0; }',
    'p:not(.a) { margin: 0; }',
    'p { & b { margin: 0; } }',
  ])
    assert.equal(keepNeededScopes(`<i ${mark}>`, styled(css)), `<i ${mark}>`, css);
});

test('a global rule asks for no mark', () => {
  assert.equal(keepNeededScopes(`<p ${mark}>`, '<style is:global>\np { margin: 0; }\n</style>'), '<p>');
  assert.equal(
    keepNeededScopes(`<p ${mark}><a ${mark}>`, styled('p :global(a:hover) { margin: 0; }')),
    `<p ${mark}><a>`,
  );
});

test('a mark is the same short one in a page and in its style sheet', () => {
  assert.equal(shortenScopes(`<p ${mark}>`), '<p data-ybat>');
  assert.equal(shortenScopes(`p[${mark}]{margin:0}`), 'p[data-ybat]{margin:0}');
});
