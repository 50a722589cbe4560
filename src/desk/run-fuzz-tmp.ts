import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { layBase } from './editor-fuzz/lay-base.ts';
import { walk, publish } from './editor-fuzz/walk.ts';
import { nothingPublished } from './editor-fuzz/oracle.ts';
import { wordOperations } from './editor-fuzz/word-operations.ts';
import { recordOperations } from './editor-fuzz/record-operations.ts';
import { ledgerOperations } from './editor-fuzz/ledger-operations.ts';
import { lawfulOperations } from './editor-fuzz/lawful-operations.ts';
import { checkContent } from '../records/check.ts';
import { runArchive } from './run-archive.ts';
import { listAddresses } from './site-files.ts';
import { writeFaults } from '../records/fault.ts';
const work = '/dev/shm/fz' + process.pid;
await rm(work, { recursive: true, force: true });
await mkdir(work);
const base = join(work, 'base');
await layBase(base);
const { faults } = await checkContent(base);
if (faults.length) {
  console.log(writeFaults(faults));
  process.exit(1);
}
const from0=process.env.BASE; if (from0) { await rm(base,{recursive:true}); await cp(from0, base,{recursive:true}); await cp(from0+'-site', base+'-site',{recursive:true}); }
const r = from0 ? {code:0,errors:''} : await runArchive(['build'], {
  ARCHIVE_CONTENT: base,
  ARCHIVE_OUT: work + '/base-site',
  SOURCE_DATE_EPOCH: '1940000000',
});
if (r.code) console.log(r.errors);
const addrs = await listAddresses(work + '/base-site');
if (!from0) await publish(base, nothingPublished(), '2031-04-02', addrs);
const ops =
  process.argv[4] === 'lawful'
    ? lawfulOperations
    : { ...wordOperations, ...recordOperations, ...ledgerOperations, ...lawfulOperations };
const [from, n] = [Number(process.argv[2]), Number(process.argv[3])];
const sum: any = { operations: 0, states: 0, sound: 0, published: 0, rolledBack: 0 };
const kinds = new Map<string, number>();
let losses = 0;
for (let seed = from; seed < from + n; seed++) {
  const t = await walk(base, addrs, ops, {
    seed,
    states: 12,
    work,
    merging: process.argv[4] === 'lawful' ? undefined : lawfulOperations,
  });
  for (const k of Object.keys(sum)) sum[k] += (t as any)[k];
  for (const [k, c] of t.faults) kinds.set(k, (kinds.get(k) ?? 0) + c);
  for (const l of t.losses) {
    losses++;
    console.log('LOSS', l);
  }
  if (process.argv[4] === 'lawful') for (const l of t.alarms) console.log('ALARM', l);
  await rm(work + '/x', { recursive: true, force: true });
  for (const f of (await import('node:fs')).readdirSync(work))
    if (f.startsWith(`${seed}-`)) await rm(join(work, f), { recursive: true });
}
await rm(work, { recursive: true });
console.log(sum, 'losses', losses);
if (process.argv[5]) for (const [k, c] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(c, k);
