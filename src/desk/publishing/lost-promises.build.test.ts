import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  divideFerry,
  moveFerry,
  moveWithdrawn,
  publishTwoBranches,
  revise,
  sha256,
  withdraw,
  withdrawMoved,
} from '../fixtures/published-changes.ts';
import {
  edit,
  enter,
  everywhere,
  faultsOf,
  ferry,
  ferryFile,
  gazette,
  gazetteFile,
  layPublished,
  runIn,
} from '../fixtures/published-archive.ts';
import { withdrawFacts } from './withdraw-facts.ts';

const work = await mkdtemp(join(tmpdir(), 'lost-'));
after(() => rm(work, { recursive: true }));
const published = join(work, 'published');
before(() => layPublished(published));

const losses: Record<string, { change: (folder: string) => Promise<unknown>; says: RegExp }> = {
  'an original and its checksum are changed together': {
    async change(folder) {
      await edit(folder, 'originals/shut.txt', (text) => `${text}\nMore.\n`);
      const sum = sha256(await readFile(join(folder, 'originals/shut.txt')));
      await edit(folder, ferryFile, (text) => text.replace(/sha256: .*/, `sha256: ${sum}`));
    },
    says: /original\.sha256\n {4}found {5}another original than version 1 had when it was published on 2031-04-02\n {4}expected {2}[0-9a-f]{64}/,
  },
  'an article names another file as its original': {
    async change(folder) {
      const bytes = `${await readFile(join(folder, 'originals/shut.txt'), 'utf8')}\nMore.\n`;
      await writeFile(join(folder, 'originals/again.txt'), bytes);
      await edit(folder, ferryFile, (text) =>
        text
          .replace(/sha256: .*/, `sha256: ${sha256(Buffer.from(bytes))}`)
          .replace('file: shut.txt', 'file: again.txt'),
      );
    },
    says: /another original than version 1 had/,
  },
  'a link is put into published words': {
    change: (folder) =>
      edit(folder, ferryFile, (text) => text.replace('Old Bridge on', '[Old Bridge](https://evil.example/) on')),
    says: /shut\.md\n {2}line \d+\n {4}found {5}p1 in the words that were published on 2031-04-02, with other links, emphasis or role/,
  },
  'a link of published words leads elsewhere': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('ferries.example', 'evil.example')),
    says: /p1 in the words that were published/,
  },
  'a link of published words is taken out': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace(/\[40 ferries\]\(.*?\)/, '40 ferries')),
    says: /p1 in the words that were published/,
  },
  'published words are emphasized': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('once it is safe', '*once* it is safe')),
    says: /p2 in the words that were published/,
  },
  'a published paragraph becomes a heading': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('\n"We open', '\n## "We open')),
    says: /p2 in the words that were published/,
  },
  'an article moves and a word is cut on the way': {
    async change(folder) {
      await moveFerry(folder);
      await edit(folder, 'articles/2031-ferry.md', (text) => text.replace(' on Sunday', ''));
    },
    says: /shut\.md\n {4}found {5}version 1 published with p1, which “2031-ferry” does not have as it was/,
  },
  'an article moves and gets another original on the way': {
    async change(folder) {
      await moveFerry(folder);
      await edit(folder, 'originals/shut.txt', (text) => `${text}\nMore.\n`);
      const sum = sha256(await readFile(join(folder, 'originals/shut.txt')));
      await edit(folder, 'articles/2031-ferry.md', (text) => text.replace(/sha256: .*/, `sha256: ${sum}`));
    },
    says: /shut\.md\n {4}found {5}version 1 published, which “2031-ferry” does not have as it was/,
  },
  'an article leads to quite another one': {
    async change(folder) {
      await everywhere(folder, ferry, gazette);
      await writeFile(join(folder, ferryFile), `---\nmoved: ${gazette}\n---\n`);
    },
    says: /shut\.md\n {4}found {5}version 1 published with p1, p2, t, which “2031-03-02-harbour-gazette-bridge-closed” does not have/,
  },
  'an article moves and its older version stays behind': {
    async change(folder) {
      await revise(folder);
      await enter(folder, '2031-04-03');
      await moveFerry(folder);
      await edit(folder, 'articles/2031-ferry.md', (text) => text.replace(/^version: 2\n/m, ''));
      await rm(join(folder, 'versions'), { recursive: true });
    },
    says: /version 1 published with p1, which “2031-ferry” does not have as it was/,
  },
  'a passage of a divided article is in none of its parts': {
    async change(folder) {
      await divideFerry(folder);
      await edit(folder, 'articles/2031-ferry-two.md', (text) => text.replace(/"We open.*/, 'Ilse Brandt said.'));
    },
    says: /shut\.md\n {4}found {5}version 1 published with p2, which none of 2031-ferry-one, 2031-ferry-two has/,
  },
  'withdrawn words come back with an old state of the archive': {
    async change(folder) {
      const old = join(work, 'old-state');
      await cp(folder, old, { recursive: true });
      await withdraw(folder);
      await enter(folder, '2031-05-02');
      for (const part of ['articles', 'originals', 'quotations', 'claims', 'correspondences', 'stories'])
        await cp(join(old, part), join(folder, part), { recursive: true });
    },
    says: /bridge-closed\.md\n {4}found {5}the words of an article that were withdrawn on 2031-05-01 on the ground of rights\n {4}expected {2}its facts alone\n {4}remedy {4}Run “npm run archive -- withdraw 2031-03-02-harbour-gazette-bridge-closed --ground rights/,
  },
  'withdrawn words come back under another id': {
    async change(folder) {
      const text = await readFile(join(folder, gazetteFile), 'utf8');
      await cp(join(folder, 'originals'), join(work, 'kept-originals'), { recursive: true });
      await withdraw(folder);
      await enter(folder, '2031-05-02');
      await cp(join(work, 'kept-originals'), join(folder, 'originals'), { recursive: true });
      await everywhere(folder, gazette, '2031-gazette');
      await writeFile(join(folder, 'articles/2031-gazette.md'), text);
      await writeFile(join(folder, gazetteFile), '---\nmoved: 2031-gazette\n---\n');
    },
    says: /an article that leads to 2031-gazette, though its words were withdrawn on 2031-05-01/,
  },
  'the checksum of a withdrawn original is changed': {
    async change(folder) {
      await withdraw(folder);
      await edit(folder, gazetteFile, (text) => text.replace(/sha256: \w+/, `sha256: ${'a'.repeat(64)}`));
    },
    says: /original\.sha256\n {4}found {5}another checksum than was published\n {4}expected {2}d9c07d79/,
  },
  'the ground of a withdrawal is changed': {
    async change(folder) {
      await withdraw(folder);
      await enter(folder, '2031-05-02');
      await edit(folder, gazetteFile, (text) => text.replace('ground: rights', 'ground: error'));
    },
    says: /withdrawn\.ground\n {4}found {5}“error”\n {4}expected {2}“rights”, as the ledger has it/,
  },
  'an article leads to another text that was withdrawn': {
    async change(folder) {
      await withdraw(folder);
      await enter(folder, '2031-05-02');
      await everywhere(folder, ferry, gazette);
      await writeFile(join(folder, ferryFile), `---\nmoved: ${gazette}\n---\n`);
    },
    says: /shut\.md\n {4}found {5}version 1 published, which “2031-03-02-harbour-gazette-bridge-closed” did not have before it was withdrawn/,
  },
  'words that moved and were withdrawn come back where they were before': {
    async change(folder) {
      await withdrawMoved(folder);
      await cp(join(published, gazetteFile), join(folder, gazetteFile));
      await cp(join(published, 'originals'), join(folder, 'originals'), { recursive: true });
    },
    says: /bridge-closed\.md\n {4}found {5}the words of an article that were withdrawn on 2031-05-01 on the ground of rights/,
  },
  'words that moved and were withdrawn at once come back where they went': {
    async change(folder) {
      await withdrawMoved(folder);
      await cp(join(published, gazetteFile), join(folder, 'articles/2031-gazette.md'));
      await cp(join(published, 'originals'), join(folder, 'originals'), { recursive: true });
    },
    says: /2031-gazette\.md\n {4}found {5}the words of an article that were withdrawn on 2031-05-01/,
  },
  'the ground of a withdrawal is changed on the way to another id': {
    async change(folder) {
      await withdraw(folder);
      await enter(folder, '2031-05-02');
      await moveWithdrawn(folder);
      await edit(folder, 'articles/2031-gazette.md', (text) => text.replace('ground: rights', 'ground: error'));
    },
    says: /bridge-closed\.md\n {4}found {5}an article that leads to 2031-gazette, withdrawn on 2031-05-01 on the ground of error\n {4}expected {2}one withdrawn on 2031-05-01 on the ground of rights, as the ledger has it/,
  },
  'a link is put in while an article is divided': {
    async change(folder) {
      await divideFerry(folder);
      await edit(folder, 'articles/2031-ferry-one.md', (text) => text.replace('ferries.example', 'evil.example'));
    },
    says: /shut\.md\n {4}found {5}version 1 published with p1, which none of 2031-ferry-one, 2031-ferry-two has/,
  },
  'an article is divided and no part has its original': {
    async change(folder) {
      await divideFerry(folder);
      await edit(folder, 'originals/shut.txt', (text) => `${text}\nMore.\n`);
      const sum = sha256(await readFile(join(folder, 'originals/shut.txt')));
      for (const part of ['one', 'two'])
        await edit(folder, `articles/2031-ferry-${part}.md`, (text) => text.replace(/sha256: .*/, `sha256: ${sum}`));
    },
    says: /shut\.md\n {4}found {5}version 1 published with its original, which none of 2031-ferry-one, 2031-ferry-two has/,
  },
  'published paragraphs change places and take their ids along': {
    change: (folder) =>
      edit(folder, ferryFile, (text) =>
        text
          .replace(/\n(Harbour officials.*)\n\n("We open.*)\n/, '\n$2\n\n$1\n')
          .replace('language: en', 'language: en\npassages: [p2, p1]'),
      ),
    says: /shut\.md\n {2}passages\n {4}found {5}the passages in another order than they were published in on 2031-04-02/,
  },
  'a record whose id is a year is gone': {
    async change(folder) {
      await writeFile(join(folder, 'topics/2031.yaml'), 'name: The year 2031\nscope: What happened in it.\n');
      await enter(folder, '2031-04-03', ['/topics/2031/']);
      await rm(join(folder, 'topics/2031.yaml'));
    },
    says: /topics\/2031\.yaml\n {4}found {5}no such file, though its page is published since 2031-04-03/,
  },
  'one of two branches loses its wording in a merge': {
    async change(folder) {
      await publishTwoBranches(folder);
    },
    says: /shut\.md\n {2}(?:line \d+, )?version\n {4}found {5}version 2 in one of the two wordings that were published of it; that of 2031-05-0\d is missing[^]*Keep one wording as versions\/2031-03-03-ferry-times-bridge-shut\/v2\.md, and the other, with its words and ids as they were, as version 3\./,
  },
  'git has left a conflict in the last lines of the ledger': {
    change: (folder) =>
      edit(folder, 'ledger/heads.txt', (text) => {
        const [name = ''] = /^2031-.*$/m.exec(text) ?? [];
        return text.replace(name, `<<<<<<< HEAD\n${name}\n=======\n${name}\n>>>>>>> other`);
      }),
    says: /^ledger\/heads\.txt\n {2}line 3\n {4}found {5}a conflict that git has left, down to line 7: two branches have published[^]*Delete the lines that git put in[^]*\n\n1 fault in 1 file\.$/,
  },
  'a claim gets another id': {
    change: (folder) => edit(folder, 'claims/old-bridge.yaml', (text) => text.replace('id: closed', 'id: shut')),
    says: /claims\/old-bridge\.yaml\n {4}found {5}\/stories\/old-bridge\/compare\/#claim-closed would be lost, though published: “closed” is not in it[^]*or list the id under “retired” in this file/,
  },
  'the last article of a year gets another date': {
    async change(folder) {
      for (const file of [gazetteFile, ferryFile])
        await edit(folder, file, (text) => text.replace('"2031-03', '"2032-03'));
    },
    says: /redirects\.yaml\n {4}found {5}\/articles\/2031\/ would be lost, though published: no article of that time is left[^]*from: "\/articles\/2031\/", to: "\/articles\/", /,
  },
  'an article is deleted': {
    change: (folder) => rm(join(folder, ferryFile)),
    says: /articles\/2031-03-03-ferry-times-bridge-shut\.md\n {4}found {5}no such file, though its page is published since 2031-04-02/,
  },
  'an article is renamed': {
    change: (folder) => rename(join(folder, ferryFile), join(folder, 'articles', '2031-ferry.md')),
    says: /ferry-times-bridge-shut\.md\n {4}found {5}no such file[^]*moved: /,
  },
  'a topic is deleted': {
    change: async (folder) => {
      await rm(join(folder, 'topics', 'traffic.yaml'));
      await edit(folder, 'topics/bridges.yaml', (text) => text.replace(/^.*traffic.*\n/m, ''));
    },
    says: /topics\/traffic\.yaml\n {4}found {5}no such file, though its page is published since 2031-04-02\n {4}expected {2}the topic, or what became of it/,
  },
  'an outlet is renamed': {
    change: async (folder) => {
      await rename(join(folder, 'outlets', 'ferry-times.yaml'), join(folder, 'outlets', 'the-ferry-times.yaml'));
      await edit(folder, ferryFile, (text) => text.replace('outlet: ferry-times', 'outlet: the-ferry-times'));
    },
    says: /outlets\/ferry-times\.yaml\n {4}found {5}no such file/,
  },
  'a word is changed': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('Harbour officials shut', 'Officials shut')),
    says: /line \d+\n {4}found {5}p1 in other words than were published on 2031-04-02[^]*archive -- revise 2031-03-03-ferry-times-bridge-shut --reason/,
  },
  'a headline is changed': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('title: Bridge shut', 'title: Bridge')),
    says: /line 2\n {4}found {5}t in other words than were published/,
  },
  'a passage is deleted': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace(/\n\n"We open[^\n]*\n/, '\n')),
    says: /found {5}no p2, published on 2031-04-02/,
  },
  'two passages change places': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace(/(Harbour[^\n]*)\n\n("We[^\n]*)/, '$2\n\n$1')),
    says: /the words of p1, p2 under other numbers than were published/,
  },
  'two paragraphs become one': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('late.\n\n"We', 'late. "We')),
    says: /p1 in other words/,
  },
  'one paragraph becomes two': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('Sunday. About', 'Sunday.\n\nAbout')),
    says: /p3, which version 1 did not have/,
  },
  'the version goes up and the old one is not kept': {
    change: (folder) => edit(folder, ferryFile, (text) => text.replace('language: en', 'language: en\nversion: 2')),
    says: /found {5}version 2, and no versions\/2031-03-03-ferry-times-bridge-shut\/v1\.md/,
  },
  'a line of the ledger is taken out': {
    change: (folder) => editLedger(folder, 'addresses.txt', (text) => text.replace('/topics/traffic/\n', '')),
    says: /ledger\/2031-04-02-[0-9a-f]+\/addresses\.txt\n {4}found {5}other lines than were written/,
  },
  'a fingerprint in the ledger is made to fit a change': {
    change: (folder) => editLedger(folder, 'words.txt', (text) => text.replace(/v1 p1 \S+/, 'v1 p1 aaaaaaaaaaaaaaaa')),
    says: /words\.txt\n {4}found {5}other lines than were written/,
  },
  'a publication is deleted': {
    change: async (folder) => {
      const [name = ''] = await publicationsOf(folder);
      await rm(join(folder, 'ledger', name), { recursive: true });
    },
    says: /ledger\/2031-04-02-[0-9a-f]+\/\n {4}found {5}no such publication, though others name it/,
  },
  'an article moves to a text that lacks its passages': {
    change: async (folder) => {
      await everywhere(folder, gazette, ferry);
      await writeFile(join(folder, gazetteFile), `---\nmoved: ${ferry}\n---\n`);
      await edit(folder, ferryFile, (text) => text.replace(/\n\n"We open[^\n]*\n/, '\n'));
    },
    says: /bridge-closed\.md\n {4}found {5}version 1 published with p1, p2, t, which “2031-03-03-ferry-times-bridge-shut” does not have as it was/,
  },
  'the whole ledger is deleted': {
    change: (folder) => rm(join(folder, 'ledger'), { recursive: true }),
    says: /archive\.yaml\n {2}line \d+, ledger\n {4}found {5}2031-04-02-[0-9a-f]+, which is not in ledger\//,
  },
};

for (const [name, { change, says }] of Object.entries(losses)) {
  test(`is found out when ${name}`, async () => {
    const folder = await lay(name);
    await change(folder);
    assert.match(await faultsOf(folder), says);
  });
}

test('an article may be divided and one of its parts withdrawn at once', async () => {
  const folder = await lay('divided-and-withdrawn');
  for (const file of ['claims', 'quotations', 'correspondences'].map((kind) => `${kind}/old-bridge.yaml`))
    await rm(join(folder, file));
  await divideFerry(folder);
  await edit(folder, 'articles/2031-ferry-two.md', (its) =>
    withdrawFacts(its, { date: '2031-05-01', ground: 'rights', says: 'They asked.' }),
  );
  assert.doesNotMatch(await faultsOf(folder), /which none of/);
});

test('two articles may have one original, and it stays while one of them can be read', async () => {
  const folder = await lay('shared-original');
  await edit(folder, ferryFile, (text) =>
    text.replace('file: shut.txt', 'file: bridge.txt').replace(/sha256: .*/, `sha256: ${'a'.repeat(64)}`),
  );
  await withdraw(folder, { keepOriginal: true });
  await edit(folder, gazetteFile, (text) => text.replace(/file: 2031.*/, 'file: bridge.txt'));
  assert.doesNotMatch(await faultsOf(folder), /originals\/bridge\.txt\n {4}found {5}the words of/);
  await edit(folder, ferryFile, (text) => text.replace('file: bridge.txt', 'file: shut.txt'));
  assert.match(await faultsOf(folder), /originals\/bridge\.txt\n {4}found {5}the words of 2031-03-02-harbour-gazette/);
});

test('the command that withdraws enters it in the ledger at once, and once', async () => {
  const folder = await lay('withdrawn-by-command');
  const words = ['withdraw', ferry, '--ground', 'rights', '--reason', 'They asked.'];
  for (const time of ['once', 'twice']) {
    const { code, errors } = await runIn(folder, words);
    assert.equal(code, 0, `${time}: ${errors}`);
  }
  const lines = await Promise.all(
    (await readdir(join(folder, 'ledger'), { recursive: true }))
      .filter((file) => file.endsWith('withdrawals.txt'))
      .map((file) => readFile(join(folder, 'ledger', file), 'utf8')),
  );
  assert.deepEqual(lines, [`${ferry} 2031-06-23 rights\n`]);
  await cp(join(published, ferryFile), join(folder, ferryFile));
  await cp(join(published, 'originals'), join(folder, 'originals'), { recursive: true });
  assert.match(
    await faultsOf(folder),
    /shut\.md\n {4}found {5}the words of an article that were withdrawn on 2031-06-23/,
  );
  // Run once more, it takes them out again, with the day and ground that are recorded.
  const again = await runIn(folder, ['withdraw', ferry, '--ground', 'error', '--reason', 'Again.']);
  assert.equal(again.code, 0, again.errors);
  assert.match(await readFile(join(folder, ferryFile), 'utf8'), /date: "2031-06-23"\n {2}ground: rights\n/);
});

async function lay(name: string): Promise<string> {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  await cp(published, folder, { recursive: true });
  return folder;
}

async function editLedger(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const [name = ''] = await publicationsOf(folder);
  await edit(folder, join('ledger', name, file), change);
}

async function publicationsOf(folder: string): Promise<string[]> {
  return (await readdir(join(folder, 'ledger'))).filter((name) => name !== 'heads.txt');
}
