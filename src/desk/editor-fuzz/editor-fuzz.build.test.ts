import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { articles, layBase } from './lay-base.ts';
import { lawfulOperations } from './lawful-operations.ts';
import { ledgerOperations } from './ledger-operations.ts';
import { nothingPublished } from './oracle.ts';
import { originalOperations } from './original-operations.ts';
import { recordOperations } from './record-operations.ts';
import { storyOperations } from './story-operations.ts';
import { versionOperations } from './version-operations.ts';
import { publish, walk, type Walk } from './walk.ts';
import { wordOperations } from './word-operations.ts';
import { ferry, publishedAddresses, runIn } from '../fixtures/published-archive.ts';

/** A few in every run of the tests; `EDITOR_FUZZ_WALKS=160 EDITOR_FUZZ_BUILDS=10` makes some 5,000 operations. */
const walks = Number(process.env['EDITOR_FUZZ_WALKS'] ?? 4);
const builds = Number(process.env['EDITOR_FUZZ_BUILDS'] ?? 1);
const firstSeed = Number(process.env['EDITOR_FUZZ_SEED'] ?? 1);
const states = 12;

const work = await mkdtemp(join(tmpdir(), 'editors-'));
after(() => rm(work, { recursive: true }));
const base = join(work, 'base');
/** Those of the small story, and those that each of the other articles has like its. */
const addresses = [
  ...publishedAddresses,
  ...articles.flatMap(({ id }) =>
    publishedAddresses.filter((address) => address.includes(ferry)).map((address) => address.replace(ferry, id)),
  ),
  '/articles/2032/',
];

before(async () => {
  await layBase(base);
  await publish(base, nothingPublished(), '2031-04-02', addresses);
});

test('whatever editors do, nothing published is lost in silence', async (context) => {
  let [left, seen] = [builds, 0];
  const every = Math.ceil((walks * 4) / Math.max(builds, 1));
  const all = {
    ...wordOperations,
    ...originalOperations,
    ...versionOperations,
    ...recordOperations,
    ...storyOperations,
    ...ledgerOperations,
    ...lawfulOperations,
  };
  const told = await walkAll(all, {
    merging: lawfulOperations,
    async onSound(folder, published, trail) {
      // Some of all, and only where something has happened already.
      if (left === 0 || !trail.includes('→') || (seen += 1) % every !== 0) return;
      left -= 1;
      await build(folder, trail);
      for (const address of new Set([...addresses, ...published.addresses]))
        assert.ok(await stands(`${folder}-site`, address), `${trail}\n  ${address} is not in the site`);
      await rm(`${folder}-site`, { recursive: true });
    },
  });
  const { operations, sound, published, rolledBack, faults } = told;
  context.diagnostic(
    `${operations} operations, ${told.states} states, ${sound} of them without faults, ${published} published, ${rolledBack} with a ledger put back, ${builds - left} built; ${faults.size} kinds of fault`,
  );
  for (const [kind, count] of [...faults].toSorted(([, a], [, b]) => b - a).slice(0, 25))
    context.diagnostic(`${count} × ${kind}`);
  assert.deepEqual(told.losses, []);
  assert.ok(sound > walks, 'too few states without faults for the test to say anything');
});

test('what the handbook tells editors to do is never a fault', async () => {
  const { alarms, losses } = await walkAll(lawfulOperations, {}, Math.ceil(walks / 4));
  assert.deepEqual([...alarms, ...losses], []);
});

async function walkAll(
  operations: Parameters<typeof walk>[2],
  more: Partial<Parameters<typeof walk>[3]> = {},
  count = walks,
): Promise<Walk> {
  let sum: Walk | undefined;
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const folder = join(work, `${seed}`);
    await mkdir(folder);
    const told = await walk(base, addresses, operations, { seed, states, work: folder, ...more });
    await rm(folder, { recursive: true });
    sum = sum ? addUp(sum, told) : told;
  }
  assert.ok(sum);
  return sum;
}

function addUp(a: Walk, b: Walk): Walk {
  const faults = new Map(a.faults);
  for (const [kind, count] of b.faults) faults.set(kind, (faults.get(kind) ?? 0) + count);
  return {
    operations: a.operations + b.operations,
    states: a.states + b.states,
    sound: a.sound + b.sound,
    published: a.published + b.published,
    rolledBack: a.rolledBack + b.rolledBack,
    faults,
    losses: [...a.losses, ...b.losses],
    alarms: [...a.alarms, ...b.alarms],
  };
}

async function build(folder: string, trail: string): Promise<void> {
  const { code, errors } = await runIn(folder, ['build'], { SOURCE_DATE_EPOCH: '1970000000' });
  assert.equal(code, 0, `${trail}\n${errors}`);
}

/** Whether a site has a file for an address, and in it the place that is meant. */
async function stands(site: string, address: string): Promise<boolean> {
  const [page = '', place] = address.split('#');
  const file = join(site, page.endsWith('/') ? `${page}index.html` : page);
  if (!(await stat(file).catch(() => undefined))?.isFile()) return false;
  return place === undefined || new RegExp(`\\sid="?${place}[\\s">]`).test(await readFile(file, 'utf8'));
}
