import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../kept/store.ts';
import { checkContent } from '../../records/check/check-content.ts';
import { compareHeads } from '../../ledger/heads.ts';
import type { Fault } from '../../records/fault.ts';
import { enterPublication } from '../publishing/enter-publication.ts';
import { findNewFacts } from '../publishing/new-facts.ts';
import { chooseBy, idOf, openDesk, type Desk, type Operation } from './desk.ts';
import { findLosses, isRolledBack, nothingPublished, remember, type Published } from './oracle.ts';
import { filesIn } from './load-plainly.ts';

/**
 * Lets editors change an archive at random for a while: a few operations, a check, now and then a publication. A state
 * without faults that has lost something published is a loss in silence.
 */
export async function walk(
  base: string,
  addresses: readonly string[],
  operations: Readonly<Record<string, Operation>>,
  { seed, states, work, merging = {}, onSound }: WalkOptions,
): Promise<Walk> {
  const random = chooseBy(seed);
  const told: Walk = {
    operations: 0,
    states: 0,
    sound: 0,
    published: 0,
    rolledBack: 0,
    faults: new Map(),
    losses: [],
    alarms: [],
  };
  const [names, mergingNames] = [Object.keys(operations), Object.keys(merging)];
  const place = (name: string): string => join(work, `${seed}-${name}`);
  const backups = [base];
  let [good, kept] = [base, nothingPublished()];
  remember(kept, base, addresses);
  const history: string[] = [];
  const store = openStore(place('kept'));
  for (let number = 0; number < states; number += 1) {
    const folder = place(`${number}`);
    await cp(good, folder, { recursive: true });
    const published = structuredClone(kept);
    const desk = openDesk(folder, random, backups);
    const done: string[] = [];
    if (random.chance(0.08) && Object.keys(merging).length > 0) {
      const branch = await publishBranches(desk, published, merging, place(`${number}-branch`), dayOf(number));
      done.push(`branches: ${branch.join(' | ')}`);
      told.operations += branch.length;
    }
    for (let left = 1 + random.below(random.chance(0.5) ? 2 : 6); left > 0; left -= 1) {
      const name = random.pick(random.chance(0.4) && mergingNames.length > 0 ? mergingNames : names) ?? '';
      await (operations[name] ?? merging[name])?.(desk);
      done.push(name);
      told.operations += 1;
    }
    told.states += 1;
    const trail = `seed ${seed}, state ${number}: ${[...history, done.join(', ')].join(' → ')}`;
    const check = await checkContent(folder);
    const { faults, ledger } = check;
    assert.deepEqual(await checkContent(folder, { store }), check, `${trail}\n  what is kept says something else`);
    if (faults.length > 0) {
      for (const kind of new Set(faults.map(kindOf))) told.faults.set(kind, (told.faults.get(kind) ?? 0) + 1);
      told.alarms.push(`${trail}\n${faults.map(({ file, found }) => `  ${file}: ${found}`).join('\n')}`);
      continue;
    }
    told.sound += 1;
    if (isRolledBack(published, folder)) {
      const { unknown } = compareHeads([...published.publications], ledger.publications);
      if (unknown.length === 0) told.losses.push(`${trail}\n  a publication is gone, and no head tells`);
      told.rolledBack += 1;
      continue;
    }
    const losses = findLosses(published, folder);
    if (losses.length > 0) {
      told.losses.push(`${trail}\n${losses.map((loss) => `  ${loss}`).join('\n')}`);
      continue;
    }
    await onSound?.(folder, published, trail);
    history.push(done.join(', '));
    if (random.chance(0.6)) {
      await publish(folder, published, dayOf(number));
      history.push('publish');
      told.published += 1;
    }
    backups.push(folder);
    [good, kept] = [folder, published];
  }
  store.close();
  return told;
}

/** Enters in the ledger what is new, as a publication does once the site is built. */
export async function publish(
  folder: string,
  published: Published,
  date: string,
  addresses: readonly string[] = addressesOf(folder),
): Promise<void> {
  const check = await checkContent(folder, { withNewWords: true });
  const facts = findNewFacts(check, addresses);
  if (Object.values(facts).some((lines) => lines.length > 0))
    await enterPublication(folder, check.ledger, { date, facts });
  remember(published, folder, addresses);
}

/** Two branches do something each and publish; then one is merged into the other, file by file. */
async function publishBranches(
  desk: Desk,
  published: Published,
  operations: Readonly<Record<string, Operation>>,
  other: string,
  date: string,
): Promise<string[]> {
  const done: string[] = [];
  await cp(desk.folder, other, { recursive: true });
  for (const branch of [desk, openDesk(other, desk, desk.backups)]) {
    const name = desk.pick(Object.keys(operations)) ?? '';
    await operations[name]?.(branch);
    done.push(name);
    const { faults } = await checkContent(branch.folder);
    if (faults.length === 0) await publish(branch.folder, published, date);
  }
  const isTheirs = desk.pick([() => true, () => false, () => desk.chance(0.5)]) ?? (() => true);
  for (const kind of ['articles', 'versions', 'originals']) {
    const theirs = filesIn(other, kind).map((file) => file.slice(other.length + 1));
    for (const file of new Set([...theirs, ...desk.list(kind)]))
      if (desk.read(file) === '' || isTheirs()) desk.copy(join(other, file), file);
  }
  const heads = await readFile(join(other, 'ledger/heads.txt'), 'utf8');
  for (const name of await readdir(join(other, 'ledger')))
    if (name !== 'heads.txt')
      await cp(join(other, 'ledger', name), join(desk.folder, 'ledger', name), { recursive: true });
  desk.edit('ledger/heads.txt', (text) => `${text}${heads.replace(/^#.*\n/gm, '').trim()}\n`);
  return done;
}

/** The addresses every record has for certain. */
function addressesOf(folder: string): string[] {
  const records = ['articles', 'stories', 'topics', 'entities', 'outlets'].flatMap((kind) =>
    filesIn(folder, kind).map((file) => `/${kind}/${idOf(file)}/`),
  );
  const versions = filesIn(folder, 'versions').map(
    (file) => `/articles/${file.split('/').at(-2) ?? ''}/${idOf(file)}/`,
  );
  return [...records, ...versions];
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2031, 6, 1 + number)).toISOString().slice(0, 10);
}

/** A fault without what is peculiar to it. */
function kindOf({ file, field = '', found }: Fault): string {
  const said = found
    .replace(/“.*?”/g, '“…”')
    .replace(/\b\S*\d\S*/g, 'N')
    .replace(/(?:N,? ?(?:and )?)+/g, 'N ');
  return `${file.split('/')[0] ?? ''} ${field.replace(/\d+/g, 'N')}: ${said.slice(0, 60)}`;
}

interface WalkOptions {
  seed: number;
  states: number;
  /** A folder for all the states. */
  work: string;
  /** What branches do before they are merged. */
  merging?: Readonly<Record<string, Operation>>;
  /** Called with a state that has no faults and has lost nothing. */
  onSound?: (folder: string, published: Published, trail: string) => Promise<void>;
}

/** What came of it. */
export interface Walk {
  operations: number;
  states: number;
  /** States without faults. */
  sound: number;
  published: number;
  /** States without faults whose ledger was put back; the site tells those. */
  rolledBack: number;
  /** How many states had a fault of a kind. */
  faults: Map<string, number>;
  losses: string[];
  alarms: string[];
}
