import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeCommands } from './commands.ts';

test('every command says what it does, and what each of its arguments and options is', () => {
  const { commands } = describeCommands(() => Promise.resolve(), '/');
  assert.ok(commands.length > 5);
  for (const command of commands) {
    assert.match(command.description(), /^[a-z].+[^.]$/s, command.name());
    for (const { description } of [...command.registeredArguments, ...command.options])
      assert.match(description, /\S/, command.name());
  }
});

test('the README has every command', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = new Set(Array.from(readme.matchAll(/^\| `npm (?:run )?(?:archive -- )?([a-z]+)/gm), ([, name]) => name));
  const { commands } = describeCommands(() => Promise.resolve(), '/');
  assert.deepEqual(
    commands.map((command) => command.name()).filter((name) => !rows.has(name)),
    [],
  );
});
