import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
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

test('asked for help, the program and each command say what may stand behind them', () => {
  const program = describeCommands(() => Promise.resolve(), '/');
  const said = [program, ...program.commands].map((command) =>
    command.configureOutput({ getOutHelpWidth: () => 120 }).helpInformation(),
  );
  const expected = join(import.meta.dirname, 'fixtures/help.txt');
  if (process.env['ACCEPT']) writeFileSync(expected, said.join('\n'));
  assert.equal(said.join('\n'), readFileSync(expected, 'utf8'));
});

test('the README has every command', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = new Set(
    Array.from(readme.matchAll(/^\| `npm (?:run )?(?:archive -- )?([a-z-]+)/gm), ([, name]) => name),
  );
  const { commands } = describeCommands(() => Promise.resolve(), '/');
  assert.deepEqual(
    commands.map((command) => command.name()).filter((name) => !rows.has(name)),
    [],
  );
});
