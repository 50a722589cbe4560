import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkContent } from '../records/check.ts';
import { writeFaults } from '../records/fault.ts';
import { citedPlace } from '../text/fingerprint.ts';
import { enterPublication } from './enter-publication.ts';
import { findNewFacts } from './new-facts.ts';
import { runArchive, type Run } from './run-archive.ts';
import { listAddresses } from './site-files.ts';
import { withdrawFacts } from './withdraw-facts.ts';

const work = await mkdtemp(join(tmpdir(), 'promises-'));
after(() => rm(work, { recursive: true }));
const gazette = '2031-03-02-harbour-gazette-bridge-closed';
const ferry = '2031-03-03-ferry-times-bridge-shut';
const gazetteFile = `articles/${gazette}.md`;
const ferryFile = `articles/${ferry}.md`;
let addresses: string[] = [];

before(async () => {
  const folder = join(work, 'published');
  await cp(join(import.meta.dirname, '../records/fixtures/story'), folder, { recursive: true });
  // A link of the outlet's own, and a passage with another role.
  await edit(folder, ferryFile, (text) =>
    text.replace('About 40 ferries', 'About [40 ferries](https://ferries.example/)'),
  );
  const { code, errors } = await run(folder, ['build']);
  assert.equal(code, 0, errors);
  addresses = await listAddresses(`${folder}-site`);
  await enter(folder, '2031-04-02');
});

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
      await cp(join(work, 'published', gazetteFile), join(folder, gazetteFile));
      await cp(join(work, 'published/originals'), join(folder, 'originals'), { recursive: true });
    },
    says: /bridge-closed\.md\n {4}found {5}the words of an article that were withdrawn on 2031-05-01 on the ground of rights/,
  },
  'words that moved and were withdrawn at once come back where they went': {
    async change(folder) {
      await withdrawMoved(folder);
      await cp(join(work, 'published', gazetteFile), join(folder, 'articles/2031-gazette.md'));
      await cp(join(work, 'published/originals'), join(folder, 'originals'), { recursive: true });
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
  'a mark of an article is changed': {
    change: (folder) => edit(folder, gazetteFile, (text) => text.replace('siglum: HG', 'siglum: HAG')),
    says: /redirects\.yaml\n {4}found {5}\/stories\/old-bridge\/compare\/ft-hg\/ would be lost[^]*\n {14}- \{ from: "\/stories\/old-bridge\/compare\/ft-hg\/", to: "\/stories\/old-bridge\/compare\/ft-hag\/", since: "\d{4}-\d\d-\d\d" \}/,
  },
  'an article is taken out of its story': {
    change: (folder) =>
      edit(folder, gazetteFile, (text) => text.replace(/^story: .*\n/m, '').replace(/^siglum: .*\n/m, '')),
    says: /redirects\.yaml\n {4}found {5}\/stories\/old-bridge\/compare\/ft-hg\/ would be lost[^]*to: "\/stories\/old-bridge\/compare\/", /,
  },
  'the last article of a year gets another date': {
    async change(folder) {
      for (const file of [gazetteFile, ferryFile])
        await edit(folder, file, (text) => text.replace('"2031-03', '"2032-03'));
    },
    says: /redirects\.yaml\n {4}found {5}\/articles\/2031\/ would be lost, though published: no article of that time is left[^]*from: "\/articles\/2031\/", to: "\/articles\/", /,
  },
};

for (const [name, { change, says }] of Object.entries(losses)) {
  test(`is found out when ${name}`, async () => {
    const folder = await lay(name);
    await change(folder);
    assert.match(await faultsOf(folder), says);
  });
}

const lawful: Record<string, { change: (folder: string) => Promise<unknown>; leads: Record<string, RegExp> }> = {
  'a story with published claims moves': {
    async change(folder) {
      await renameStory(folder, 'bridge');
      await writeFile(join(folder, 'stories/old-bridge.mdx'), '---\nmoved: bridge\n---\n');
    },
    leads: {
      'stories/old-bridge/compare/index.html':
        /data-to="\/stories\/bridge\/compare\/"[^]*<li id="claim-closed"[^]*href="\/stories\/bridge\/compare\/#claim-closed"/,
    },
  },
  'a story with published claims is divided': {
    async change(folder) {
      await renameStory(folder, 'bridge');
      const dossier = await readFile(join(folder, 'stories/bridge.mdx'), 'utf8');
      await writeFile(join(folder, 'stories/storm.mdx'), dossier.replace(/^title: .*$/m, 'title: The storm'));
      await writeFile(join(folder, 'stories/old-bridge.mdx'), '---\nsplit: [storm, bridge]\n---\n');
    },
    leads: {
      'stories/old-bridge/compare/index.html':
        /<li id="claim-closed"[^]*href="\/stories\/bridge\/compare\/#claim-closed"/,
    },
  },
  'a story with published claims is withdrawn': {
    async change(folder) {
      for (const file of [gazetteFile, ferryFile])
        await edit(folder, file, (text) => text.replace(/^(?:story|siglum): .*\n/gm, ''));
      await edit(folder, ferryFile, (text) => text.replace('information: 1', 'information: 2'));
      for (const kind of ['claims', 'quotations', 'correspondences', 'derivations'])
        await rm(join(folder, kind, 'old-bridge.yaml'));
      await writeFile(
        join(folder, 'stories/old-bridge.mdx'),
        '---\ntitle: The Old Bridge\nwithdrawn: { date: "2031-05-01", ground: error, says: It was no event. }\n---\n',
      );
    },
    leads: { 'stories/old-bridge/compare/index.html': /data-to="\/stories\/old-bridge\/"[^]*<li id="claim-closed"/ },
  },
  'a claim is led to another page': {
    async change(folder) {
      await edit(folder, 'claims/old-bridge.yaml', (text) => text.replace('id: closed', 'id: shut'));
      await writeFile(
        join(folder, 'redirects.yaml'),
        '- from: "/stories/old-bridge/compare/#claim-closed"\n  to: "/stories/old-bridge/compare/#claim-shut"\n  since: "2031-05-01"\n  says: It has a better name.\n',
      );
    },
    leads: {
      'stories/old-bridge/compare/index.html':
        /<li id="claim-closed"[^>]*>\s*No longer here, “claim-closed”: It has a better name\.\s*<a href="\/stories\/old-bridge\/compare\/#claim-shut"/,
    },
  },
  'a mark is changed and the lines of the message are entered': {
    async change(folder) {
      await edit(folder, gazetteFile, (text) => text.replace('siglum: HG', 'siglum: HAG'));
      const lines = (await faultsOf(folder)).split('\n').filter((line) => line.trim().startsWith('- { from'));
      await writeFile(join(folder, 'redirects.yaml'), lines.map((line) => `${line.trim()}\n`).join(''));
    },
    leads: { 'stories/old-bridge/compare/ft-hg/index.html': /data-to="\/stories\/old-bridge\/compare\/ft-hag\/"/ },
  },
  'an article with an older version moves': {
    async change(folder) {
      await revise(folder);
      await enter(folder, '2031-04-03', [`/articles/${ferry}/v1/`]);
      await moveFerry(folder);
      await rename(join(folder, 'versions', ferry), join(folder, 'versions/2031-ferry'));
    },
    leads: { [`articles/${ferry}/v1/index.html`]: /url=\/articles\/2031-ferry\/v1\// },
  },
  'an article is divided into its parts': {
    change: divideFerry,
    leads: {
      [`articles/${ferry}/index.html`]: new RegExp(
        [
          `<li id="${citedPlace('p1', 'Harbour officials shut the Old Bridge on Sunday. About 40 ferries were late.')}"[^]*`,
          `id="p1"[^]*href="/articles/2031-ferry-one/#p1"[^]*`,
          `id="${citedPlace('p1s2', 'About 40 ferries were late.')}"[^]*href="/articles/2031-ferry-one/#p1s2"[^]*`,
          `id="p2"[^]*href="/articles/2031-ferry-two/#p1"`,
        ].join(''),
      ),
    },
  },
  'two branches have published one version in two wordings, and both are kept': {
    async change(folder) {
      const right = await publishTwoBranches(folder);
      await rename(join(folder, ferryFile), join(folder, 'versions', ferry, 'v2.md'));
      await writeFile(join(folder, ferryFile), right.replace('version: 2', 'version: 3'));
    },
    leads: {
      // The words of either branch open where the article stands.
      [`articles/${ferry}/index.html`]: new RegExp(
        `id="${citedPlace('p1', 'Harbour officials shut the Old Bridge on Sunday. Right.')}"[^]*id="${citedPlace('p1', 'Harbour officials shut the Old Bridge on Sunday. Left.')}"`,
      ),
    },
  },
};

for (const [name, { change, leads }] of Object.entries(lawful)) {
  test(`nothing is lost when ${name}`, async () => {
    const folder = await lay(name);
    await change(folder);
    assert.equal(await faultsOf(folder), '');
    const { code, errors } = await run(folder, ['build']);
    assert.equal(code, 0, errors);
    for (const [file, pattern] of Object.entries(leads))
      assert.match(await readFile(join(`${folder}-site`, file), 'utf8'), pattern);
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
    const { code, errors } = await run(folder, words);
    assert.equal(code, 0, `${time}: ${errors}`);
  }
  const lines = await Promise.all(
    (await readdir(join(folder, 'ledger'), { recursive: true }))
      .filter((file) => file.endsWith('withdrawals.txt'))
      .map((file) => readFile(join(folder, 'ledger', file), 'utf8')),
  );
  assert.deepEqual(lines, [`${ferry} 2031-06-23 rights\n`]);
  await cp(join(work, 'published', ferryFile), join(folder, ferryFile));
  await cp(join(work, 'published/originals'), join(folder, 'originals'), { recursive: true });
  assert.match(
    await faultsOf(folder),
    /shut\.md\n {4}found {5}the words of an article that were withdrawn on 2031-06-23/,
  );
  // Run once more, it takes them out again, with the day and ground that are recorded.
  const again = await run(folder, ['withdraw', ferry, '--ground', 'error', '--reason', 'Again.']);
  assert.equal(again.code, 0, again.errors);
  assert.match(await readFile(join(folder, ferryFile), 'utf8'), /date: "2031-06-23"\n {2}ground: rights\n/);
});

async function lay(name: string): Promise<string> {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  await cp(join(work, 'published'), folder, { recursive: true });
  return folder;
}

async function faultsOf(folder: string): Promise<string> {
  const { faults } = await checkContent(folder);
  return faults.length === 0 ? '' : writeFaults(faults);
}

/** Enters in the ledger what is not there yet, as a publication does once the site is built. */
async function enter(folder: string, date: string, more: string[] = []): Promise<void> {
  const found = await findNewFacts((options) => checkContent(folder, options), [...addresses, ...more]);
  assert.deepEqual(found.faults, []);
  await enterPublication(folder, found.ledger, { date, facts: found.facts });
}

/** Version 2 of the ferry article, without its second sentence. */
async function revise(folder: string, words = ''): Promise<void> {
  await mkdir(join(folder, 'versions', ferry), { recursive: true });
  await cp(join(folder, ferryFile), join(folder, 'versions', ferry, 'v1.md'));
  await edit(folder, ferryFile, (text) =>
    text.replace('language: en', 'language: en\nversion: 2').replace(/ About \[40.*late\./, words),
  );
}

/** Two branches revise the article, each in its own way, and publish; then one is merged into the other. @returns the file of the other. */
async function publishTwoBranches(folder: string): Promise<string> {
  const other = `${folder}-other`;
  await cp(folder, other, { recursive: true });
  const words = { [folder]: ' Left.', [other]: ' Right.' };
  for (const [branch, its] of Object.entries(words)) {
    await writeFile(
      join(branch, 'originals/whole.txt'),
      `${await readFile(join(branch, 'originals/shut.txt'), 'utf8')}`.replace(
        'About 40 ferries were late.',
        'Left. Right.',
      ),
    );
    const sum = sha256(await readFile(join(branch, 'originals/whole.txt')));
    await revise(branch, its);
    await edit(branch, ferryFile, (text) =>
      text.replace(/sha256: .*/, `sha256: ${sum}`).replace('file: shut.txt', 'file: whole.txt'),
    );
  }
  await enter(folder, '2031-05-01');
  await enter(other, '2031-05-02');
  for (const name of await readdir(join(other, 'ledger')))
    if (name !== 'heads.txt') await cp(join(other, 'ledger', name), join(folder, 'ledger', name), { recursive: true });
  return readFile(join(other, ferryFile), 'utf8');
}

async function moveFerry(folder: string): Promise<void> {
  await rename(join(folder, ferryFile), join(folder, 'articles/2031-ferry.md'));
  await everywhere(folder, ferry, '2031-ferry');
  await writeFile(join(folder, ferryFile), '---\nmoved: 2031-ferry\n---\n');
}

/** The page held two things: the first paragraph is one article, the second another. */
async function divideFerry(folder: string): Promise<void> {
  const text = await readFile(join(folder, ferryFile), 'utf8');
  await rm(join(folder, ferryFile));
  await everywhere(folder, `${ferry}#p2`, '2031-ferry-two#p1');
  await everywhere(folder, ferry, '2031-ferry-one');
  await writeFile(join(folder, 'articles/2031-ferry-one.md'), text.replace(/\n\n"We open.*/, ''));
  await writeFile(
    join(folder, 'articles/2031-ferry-two.md'),
    text.replace(/\nHarbour officials.*\n/, '').replace('siglum: FT', 'siglum: F2'),
  );
  await writeFile(join(folder, ferryFile), '---\nsplit: [2031-ferry-one, 2031-ferry-two]\n---\n');
  const lines = (await faultsOf(folder)).split('\n').filter((line) => line.trim().startsWith('- { from'));
  await writeFile(join(folder, 'redirects.yaml'), lines.map((line) => `${line.trim()}\n`).join('') || '[]\n');
}

async function withdraw(folder: string, { keepOriginal = false } = {}): Promise<void> {
  await cp(join(import.meta.dirname, '../records/fixtures/withdrawn-article'), folder, { recursive: true });
  await rm(join(folder, 'expected.txt'));
  if (!keepOriginal) await rm(join(folder, 'originals/bridge.txt'));
}

/** The gazette's article, withdrawn already, moves. */
async function moveWithdrawn(folder: string): Promise<void> {
  await rename(join(folder, gazetteFile), join(folder, 'articles/2031-gazette.md'));
  await everywhere(folder, gazette, '2031-gazette');
  await writeFile(join(folder, gazetteFile), '---\nmoved: 2031-gazette\n---\n');
}

/** The gazette's article moves and is withdrawn before it was published at its new place. */
async function withdrawMoved(folder: string): Promise<void> {
  await withdraw(folder);
  await moveWithdrawn(folder);
  await enter(folder, '2031-05-02');
}

async function renameStory(folder: string, to: string): Promise<void> {
  for (const kind of ['stories', 'claims', 'quotations', 'correspondences', 'derivations']) {
    const [file = ''] = await readdir(join(folder, kind));
    await rename(join(folder, kind, file), join(folder, kind, file.replace('old-bridge', to)));
    await edit(
      folder,
      join(kind, file.replace('old-bridge', to)),
      (text) => text.replace(/^story: .*$/m, `story: ${to}`),
      true,
    );
  }
  for (const file of [gazetteFile, ferryFile])
    await edit(folder, file, (text) => text.replace('story: old-bridge', `story: ${to}`));
}

function run(folder: string, words: string[]): Promise<Run> {
  return runArchive(words, {
    ARCHIVE_CONTENT: folder,
    ARCHIVE_OUT: `${folder}-site`,
    SOURCE_DATE_EPOCH: '1940000000',
  });
}

async function edit(folder: string, file: string, change: (text: string) => string, mayStay = false): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (!mayStay) assert.notEqual(changed, text, file);
  await writeFile(path, changed);
}

/** Renames something in every record, as an editor's search and replace does. */
async function everywhere(folder: string, from: string, to: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.startsWith('ledger') || !/\.(?:md|mdx|yaml)$/.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll(from, to));
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
