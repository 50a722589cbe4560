import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawSquares } from './draw-squares.ts';

test('groups stand apart, hollow squares last', () => {
  assert.equal(drawSquares({ groups: [3, 2], open: 1 }), '■■■ ■■ □');
  assert.equal(drawSquares({ groups: [], open: 2 }), '□□');
});

test('of very many squares the first are drawn', () => {
  assert.equal(drawSquares({ groups: [4], open: 40 }, 8), '■■■■ □□…');
});
