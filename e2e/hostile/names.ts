/** Names that every object of JavaScript has. */
export const names: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'prototype',
  'length',
  'undefined',
  '[object Object]',
];
