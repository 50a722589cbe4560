import assert from 'node:assert/strict';
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
