import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { defineTable, describeFields, writeRowSchema, type Field } from './table.ts';
import { tables } from './tables.ts';

const crossings = defineTable({
  title: 'Crossings',
  says: 'A row is a crossing.',
  row: z.object({
    id: z.string().describe('Its id.'),
    day: z.iso.date().nullable().describe('When it was.'),
    page: z.url().describe('Where it is told.'),
    wind: z.enum(['calm', 'storm']).nullable().describe('How it blew.'),
    deck: z.literal([1, 2]).describe('Which deck.'),
    people: z.int().describe('How many were aboard.'),
    isLate: z.boolean().describe('Whether it was late.'),
    calls: z.array(z.string()).describe('Where it called.'),
  }),
  key: ['id'],
  links: [],
});

test('tells of every field what it is: its type, its terms, and whether a row may be without it', () => {
  const usual = { isAddress: false, terms: undefined, isOptional: false, isKey: false };
  const expected: Field[] = [
    { ...usual, name: 'id', says: 'Its id.', type: 'string', isKey: true },
    { ...usual, name: 'day', says: 'When it was.', type: 'date', isOptional: true },
    { ...usual, name: 'page', says: 'Where it is told.', type: 'string', isAddress: true },
    { ...usual, name: 'wind', says: 'How it blew.', type: 'string', terms: ['calm', 'storm'], isOptional: true },
    { ...usual, name: 'deck', says: 'Which deck.', type: 'number', terms: [1, 2] },
    { ...usual, name: 'people', says: 'How many were aboard.', type: 'integer' },
    { ...usual, name: 'isLate', says: 'Whether it was late.', type: 'boolean' },
    { ...usual, name: 'calls', says: 'Where it called.', type: 'array' },
  ];
  assert.deepEqual(describeFields(crossings), expected);
});

test('the schema of a row says what the table is and what a row is', () => {
  const { title, description } = writeRowSchema(crossings) as Record<string, unknown>;
  assert.deepEqual([title, description], ['Crossings', 'A row is a crossing.']);
});

test('every field of every table has a type of Table Schema', () => {
  const types = new Set(['string', 'integer', 'number', 'boolean', 'date', 'array']);
  for (const [name, table] of Object.entries(tables))
    for (const field of describeFields(table)) assert.ok(types.has(field.type), `${name}.${field.name}: ${field.type}`);
});
