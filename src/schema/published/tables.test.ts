import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFields } from './table.ts';
import { tables, type TableName } from './tables.ts';

const fieldsOf = (name: TableName): string[] => describeFields(tables[name]).map((field) => field.name);

for (const name of Object.keys(tables) as TableName[]) {
  const { title, says, key, links } = tables[name];

  test(`the table “${name}” and each of its fields are told in a sentence`, () => {
    assert.notEqual(title, '');
    assert.match(says, /\.$/);
    for (const field of describeFields(tables[name])) assert.match(field.says, /^\p{Lu}.+\.$/su, field.name);
  });

  test(`the table “${name}” has the fields of its key, and links to rows that one can find by it`, () => {
    const own = fieldsOf(name);
    for (const field of [...key, ...links.flatMap(({ fields }) => fields)]) assert.ok(own.includes(field), field);
    for (const { fields, table, to } of links) {
      assert.equal(fields.length, to.length);
      assert.deepEqual(tables[table as TableName].key, to);
    }
  });
}

test('whatever names an article, a story or an outlet by its id is a link', () => {
  const names = new Set(['article', 'story', 'outlet']);
  for (const name of Object.keys(tables) as TableName[])
    for (const field of fieldsOf(name).filter((one) => names.has(one.replace(/^.*_/, ''))))
      assert.ok(
        tables[name].key.join() === field || tables[name].links.some(({ fields }) => fields.includes(field)),
        `${name}.${field}`,
      );
});
