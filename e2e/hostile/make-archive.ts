import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { choosableFormats } from '../../src/formats/standing.ts';
import { addStory, writeDossier } from './add-story.ts';
import { dealPayloads } from './deal.ts';
import { addFacts, addText, identify, ids, named, say, stories, type HostileArchive } from './records.ts';

/** Writes the hostile archive into a folder, in place of what stood there. */
export function writeHostileArchive(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of makeHostileArchive().files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * A whole archive in which every field of every kind of record holds what breaks pages, files and programs that are
 * careless with words. The same at every call.
 */
export function makeHostileArchive(): HostileArchive {
  const archive: HostileArchive = { files: new Map(), said: new Map() };
  const hand = dealPayloads(0, 1);
  // The name stands in every citation, so it has only some of them.
  const everywhere = { name: dealPayloads(0, 12).text(), description: hand.text(), footer: hand.text() };
  addFacts(archive, 'archive.yaml', {
    ...everywhere,
    url: 'https://archive.example/',
    language: 'en',
    contact: "o'hara+x@archive.example",
    rights: hand.address(),
    rightsLabel: hand.text(),
    // Every format there is, with such words in it.
    formats: { add: choosableFormats.add },
  });
  archive.said.set('', Object.values(everywhere));
  for (const [number, story] of stories.entries()) addStory(archive, story, number);
  for (const [number, id] of ids.entries()) {
    addOutlet(archive, id, number);
    addEntity(archive, id, number);
    addTopic(archive, id, number);
    addOwnPage(archive, id, number);
  }
  addRetired(archive);
  return archive;
}

function addOutlet(archive: HostileArchive, id: string, number: number): void {
  const { text, texts, address } = dealPayloads(number, ids.length);
  const facts = { name: named[number] ?? text(), profile: text(), standing: text(), country: text() };
  addFacts(archive, `outlets/${id}.yaml`, {
    ...facts,
    kind: number % 2 === 0 ? 'newspaper' : 'agency',
    url: address(),
    identifiers: identify(texts()),
  });
  say(archive, `outlets/${id}/`, facts);
}

function addEntity(archive: HostileArchive, id: string, number: number): void {
  const { text, texts } = dealPayloads(number, ids.length);
  const facts = { name: named[number] ?? text(), description: text(), note: text() };
  addFacts(archive, `entities/${id}.yaml`, {
    ...facts,
    kind: (['person', 'organisation', 'place', 'event'] as const)[number % 4],
    forms: texts(),
    identifiers: identify(texts()),
  });
  say(archive, `entities/${id}/`, facts);
}

function addTopic(archive: HostileArchive, id: string, number: number): void {
  const { text, texts } = dealPayloads(number, ids.length);
  const facts = { name: named[number] ?? text(), scope: text() };
  const [broader = [], related = []] = [ids.slice(0, number), ids.filter((one) => one !== id)];
  addFacts(archive, `topics/${id}.yaml`, {
    ...facts,
    ...(broader.length > 0 && { broader: broader.at(-1) }),
    related,
    identifiers: identify(texts()),
  });
  say(archive, `topics/${id}/`, facts);
}

function addOwnPage(archive: HostileArchive, id: string, number: number): void {
  const { text, texts } = dealPayloads(number, ids.length);
  const facts = { title: named[number] ?? text(), summary: text() };
  const dossier = texts();
  const lines = dossier.map((words, place) => writeDossier(words, place, `${stories[0]}-a`));
  const head = ['---', JSON.stringify({ ...facts, order: number + 1 }, null, 1), '---', ''];
  archive.files.set(`pages/${id}.mdx`, [...head, ...lines].join('\n'));
  say(archive, `pages/${id}/`, { title: facts.title, dossier });
}

/** Records that are no longer there, and addresses that lead elsewhere. */
function addRetired(archive: HostileArchive): void {
  const { text } = dealPayloads(0, 1);
  const withdrawn = { date: '2031-05-01', ground: 'error', says: text() };
  const name = text();
  for (const kind of ['outlets', 'entities', 'topics']) {
    addFacts(archive, `${kind}/withdrawn.yaml`, { name, withdrawn });
    addFacts(archive, `${kind}/divided.yaml`, { split: ids });
    addFacts(archive, `${kind}/moved.yaml`, { moved: 'constructor' });
    say(archive, `${kind}/withdrawn/`, { name, says: withdrawn.says });
  }
  for (const kind of ['stories', 'pages']) {
    addText(archive, `${kind}/withdrawn.mdx`, { title: name, withdrawn }, []);
    say(archive, `${kind}/withdrawn/`, { name, says: withdrawn.says });
  }
  addFacts(archive, 'redirects.yaml', [
    { from: '/old/', to: '/topics/constructor/', since: '2031-05-01', says: text() },
  ]);
  addFacts(archive, 'outlets/unknown.yaml', { name: text(), kind: 'unknown', profile: text(), standing: text() });
}
