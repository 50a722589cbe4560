import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growTrees, pruneTree, type Growth, type Step } from './grow-trees.ts';

const step = (from: string, to: string, certainty: Step['certainty'] = 'sure'): Step => ({ from, to, certainty });
const isHere = (key: string): boolean => key === key.toLowerCase();

/** Trees as brackets; texts in capitals are not here. */
const write = ({ key, steps, others, below }: Growth): string =>
  `${key}${steps.length > 1 ? `×${steps.length}` : ''}${others.length > 0 ? `+${others.join('+')}` : ''}${below.length > 0 ? `(${below.map(write).join(' ')})` : ''}`;
const grow = (keys: string, ...steps: Step[]): string =>
  growTrees([...keys], steps)
    .flatMap((tree) => pruneTree(tree, isHere) ?? [])
    .map(write)
    .join(' ');

test('a text stands below what it was made of, in the order given', () => {
  assert.equal(grow('Rabc', step('R', 'b'), step('R', 'a'), step('b', 'c')), 'R(a b(c))');
});

test('a lost text between two is a step of the way; one of which several were made has a place of its own', () => {
  assert.equal(grow('RLa', step('R', 'L'), step('L', 'a')), 'R(a×2)');
  assert.equal(grow('RLab', step('R', 'L'), step('L', 'a'), step('L', 'b')), 'R(L(a b))');
});

test('a text made of several stands below the most certain of them and names the others', () => {
  assert.equal(grow('RSa', step('R', 'a', 'likely'), step('S', 'a')), 'S(a+R)');
});

test('texts that go round in a circle stand once each', () => {
  assert.equal(grow('abc', step('a', 'b'), step('b', 'c'), step('c', 'a')), 'a+c(b(c))');
});

test('a text that is not here and of which nothing was made is left out', () => {
  assert.equal(grow('RSa', step('R', 'S'), step('R', 'a')), 'R(a)');
  assert.equal(grow('RS', step('R', 'S')), '');
});
