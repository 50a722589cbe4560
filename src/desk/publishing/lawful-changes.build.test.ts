import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { citedPlace } from '../../text/fingerprint.ts';
import {
  divideFerry,
  moveFerry,
  publishTwoBranches,
  renameStory,
  revise,
  withdraw,
} from '../fixtures/published-changes.ts';
import {
  edit,
  enter,
  everywhere,
  faultsOf,
  ferry,
  ferryFile,
  gazetteFile,
  layPublished,
  runIn,
} from '../fixtures/published-archive.ts';

const work = await mkdtemp(join(tmpdir(), 'lawful-'));
after(() => rm(work, { recursive: true }));
const published = join(work, 'published');
before(() => layPublished(published));

/** What an editor may do to a published archive, and what its site then shows where something was. */
const lawful: Record<string, LawfulChange> = {
  'an article moves': { change: moveFerry },
  'a topic moves': {
    async change(folder) {
      await rename(join(folder, 'topics', 'traffic.yaml'), join(folder, 'topics', 'roads.yaml'));
      await edit(folder, 'topics/bridges.yaml', (text) => text.replace('traffic', 'roads'));
      await everywhere(folder, 'traffic', 'roads');
      await writeFile(join(folder, 'topics', 'traffic.yaml'), 'moved: roads\n');
    },
  },
  'a topic is split': {
    async change(folder) {
      for (const id of ['roads', 'rails'])
        await cp(join(folder, 'topics/traffic.yaml'), join(folder, `topics/${id}.yaml`));
      await everywhere(folder, 'traffic', 'roads');
      await writeFile(join(folder, 'topics', 'traffic.yaml'), 'split: [roads, rails]\n');
    },
  },
  'an article is split': {
    async change(folder) {
      const text = await readFile(join(folder, ferryFile), 'utf8');
      await rm(join(folder, ferryFile));
      await everywhere(folder, ferry, '2031-ferry-one');
      await writeFile(join(folder, 'articles', '2031-ferry-one.md'), text);
      await writeFile(join(folder, 'articles', '2031-ferry-two.md'), text.replace(/^siglum: .*$/m, 'siglum: F2'));
      await writeFile(join(folder, ferryFile), '---\nsplit: [2031-ferry-one, 2031-ferry-two]\n---\n');
    },
  },
  'an article is withdrawn': {
    change: withdraw,
    leads: { 'stories/old-bridge/compare/ft-hg/index.html': /data-to="\/articles\/2031-03-0[23]-[a-z-]+\/"/ },
  },
  'a topic is withdrawn': {
    async change(folder) {
      await edit(folder, 'topics/bridges.yaml', (text) => text.replace(/^.*traffic.*\n/m, ''));
      await writeFile(
        join(folder, 'topics', 'traffic.yaml'),
        'name: Traffic\nwithdrawn:\n  date: "2031-05-01"\n  ground: error\n  says: No article treats it.\n',
      );
    },
  },
  'an outlet moves': {
    async change(folder) {
      await rename(join(folder, 'outlets', 'ferry-times.yaml'), join(folder, 'outlets', 'the-ferry-times.yaml'));
      await edit(folder, ferryFile, (text) => text.replace('outlet: ferry-times', 'outlet: the-ferry-times'));
      await writeFile(join(folder, 'outlets', 'ferry-times.yaml'), 'moved: the-ferry-times\n');
    },
  },
  'an outlet is withdrawn': {
    change: (folder) =>
      writeFile(
        join(folder, 'outlets', 'unknown.yaml'),
        'name: Unknown\nwithdrawn:\n  date: "2031-05-01"\n  ground: error\n  says: Nothing is by it.\n',
      ),
  },
  'an outlet is edited': {
    change: (folder) =>
      edit(folder, 'outlets/ferry-times.yaml', (text) => text.replace(/^name: .*$/m, 'name: The Ferry Times')),
  },
  'a file moves into a sub-folder': {
    async change(folder) {
      await mkdir(join(folder, 'articles', 'bridge'));
      await rename(join(folder, ferryFile), join(folder, 'articles', 'bridge', `${ferry}.md`));
    },
  },
  'an article is added': {
    async change(folder) {
      const added = 'articles/2031-03-04-ferry-times-again.md';
      await cp(join(folder, ferryFile), join(folder, added));
      await edit(folder, added, (text) => text.replace('siglum: FT', 'siglum: FA'));
    },
    // It says that it is not published, and the archive promises no more than it keeps.
    leads: {
      'articles/2031-03-04-ferry-times-again/index.html': /Passage 1, not published yet/,
      [`articles/${ferry}/index.html`]: /Passage 1, permanent link/,
      'stories/old-bridge/compare/read/index.html': /: Not published yet/,
      'index.html': /every passage a link, which is permanent once it is published/,
      'about/permanence/index.html': /An article that is not says so on its page/,
    },
  },
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
  'a mark of an article is changed': {
    change: (folder) => edit(folder, gazetteFile, (text) => text.replace('siglum: HG', 'siglum: HAG')),
    leads: {
      'stories/old-bridge/compare/ft-hg/index.html': /data-to="\/stories\/old-bridge\/compare\/"/,
      'stories/old-bridge/compare/with/ft/index.html': /data-to="\/stories\/old-bridge\/compare\/"/,
    },
  },
  'a comparison of two is led elsewhere': {
    change: (folder) =>
      appendFile(
        join(folder, 'redirects.yaml'),
        '- { from: "/stories/old-bridge/compare/ft-hg/", to: "/stories/old-bridge/", since: "2031-05-01" }\n',
      ),
    leads: { 'stories/old-bridge/compare/ft-hg/index.html': /data-to="\/stories\/old-bridge\/"/ },
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

for (const [name, { change }] of Object.entries(lawful)) {
  test(`nothing is lost when ${name}`, async () => {
    const folder = await lay(name);
    await change(folder);
    assert.equal(await faultsOf(folder), '');
  });
}

/** Changes that can be made one after the other: one site shows that the build finds what the check found. */
const together = [
  ['a story with published claims moves', 'an article moves', 'a topic moves', 'an outlet is withdrawn'],
  [
    'a story with published claims is divided',
    'a topic is split',
    'an outlet moves',
    'an article with an older version moves',
  ],
  [
    'an article is split',
    'a topic is withdrawn',
    'an outlet is edited',
    'a claim is led to another page',
    'a comparison of two is led elsewhere',
  ],
  ['an article is withdrawn', 'an article is divided into its parts'],
  [
    'a story with published claims is withdrawn',
    'two branches have published one version in two wordings, and both are kept',
  ],
  ['an article is added', 'a mark of an article is changed', 'a file moves into a sub-folder'],
];

for (const [number, names] of together.entries()) {
  test(`a site is built and loses nothing when ${names.join(', ')}`, async () => {
    const folder = await lay(`together-${number}`);
    for (const name of names) await lawful[name]?.change(folder);
    const { code, errors } = await runIn(folder, ['build']);
    assert.equal(code, 0, errors);
    for (const [file, pattern] of names.flatMap((name) => Object.entries(lawful[name]?.leads ?? {})))
      assert.match(await readFile(join(`${folder}-site`, file), 'utf8'), pattern);
  });
}

test('every lawful change is built', () => {
  assert.deepEqual(together.flat().toSorted(), Object.keys(lawful).toSorted());
});

async function lay(name: string): Promise<string> {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  await cp(published, folder, { recursive: true });
  return folder;
}

interface LawfulChange {
  change: (folder: string) => Promise<unknown>;
  /** What stands in a file of the site. */
  leads?: Record<string, RegExp>;
}
