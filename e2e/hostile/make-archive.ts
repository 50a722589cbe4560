import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { dealPayloads, type Hand } from './deal.ts';

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
  const everywhere = { name: dealPayloads(0, 12).text(), description: hand.text() };
  addFacts(archive, 'archive.yaml', {
    ...everywhere,
    url: 'https://archive.example/',
    language: 'en',
    contact: "o'hara+x@archive.example",
    rights: hand.address(),
    rightsLabel: hand.text(),
  });
  archive.said.set('', Object.values(everywhere));
  stories.forEach((story, number) => addStory(archive, story, number));
  ids.forEach((id, number) => {
    addOutlet(archive, id, number);
    addEntity(archive, id, number);
    addTopic(archive, id, number);
  });
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

/** A story with two articles that can be read and one that was withdrawn, and everything that compares them. */
function addStory(archive: HostileArchive, id: string, number: number): void {
  const hand = dealPayloads(number, stories.length);
  const [a, b] = [`${id}-a`, `${id}-b`];
  const passages = addArticle(archive, a, id, number * 2);
  const others = addArticle(archive, b, id, number * 2 + 1);
  addWithdrawn(archive, `${id}-c`, id, number);
  const facts = { title: named[number] ?? hand.text(), summary: hand.text() };
  const timeline = hand.texts().map((says, day) => ({
    date: `2031-03-${String((day % 28) + 1).padStart(2, '0')}`,
    says,
    cites: [`${a}#p1`],
  }));
  const dossier = hand.texts();
  archive.files.set(
    `stories/${id}.mdx`,
    [
      '---',
      JSON.stringify(
        { ...facts, date: '2031-03-02', places: ids, topics: ids, timeline, updated: '2031-04-01' },
        null,
        1,
      ),
      '---',
      '',
      ...dossier.map((words, place) => writeDossier(words, place, a)),
      `<Quote at="${a}#p1">${escapeMarkdown(passages[0] ?? '')}</Quote>`,
      '',
    ].join('\n'),
  );
  say(archive, `stories/${id}/`, { ...facts, dossier, says: timeline.map(({ says }) => says) });
  addClaims(archive, id, hand, { a, b, passages, others });
  addQuotations(archive, id, hand, { a, b, passages, others });
  addLinks(archive, id, hand, { a, b, passages, others });
}

function addClaims(archive: HostileArchive, id: string, { texts, text }: Hand, { a, b, passages, others }: Pair): void {
  const [what, speaker, says, note] = [texts(), texts(), texts(), texts()];
  const entries = what.map((one, place) => ({
    id: place === 0 ? 'constructor' : `c-${place}`,
    what: one,
    accounts: [
      {
        at: `${a}#p${(place % passages.length) + 1}`,
        words: passages[place % passages.length],
        speaker: speaker[place],
      },
      { at: `${b}#p${(place % others.length) + 1}`, words: others[place % others.length], hedge: 'reported' },
    ],
    lost: [{ article: `${id}-c`, says: says[place] }],
    verdict: place % 2 === 0 ? 'conflict' : 'differs',
    note: note[place],
    certainty: 'guess',
  }));
  const retired = [{ id: 'gone', moved: 'constructor', says: text() }];
  addFacts(archive, `claims/${id}.yaml`, { story: id, claims: entries, retired });
  say(archive, `stories/${id}/compare/`, { what, speaker, says, note, retired: retired.map((one) => one.says) });
}

function addQuotations(archive: HostileArchive, id: string, hand: Hand, { a, b, passages, others }: Pair): void {
  const { texts, addresses } = hand;
  const [speakerName, attribution, defect, note, words] = [texts(), texts(), texts(), texts(), texts()];
  const links = addresses();
  const entries = speakerName.map((name, place) => ({
    id: place === 0 ? 'constructor' : `q-${place}`,
    speakerName: name,
    wordings: [
      {
        at: `${a}#p${(place % passages.length) + 1}`,
        words: passages[place % passages.length],
        form: 'direct',
        attribution: attribution[place],
        defect: defect[place],
      },
      { at: `${b}#p${(place % others.length) + 1}`, words: others[place % others.length], form: 'indirect' },
    ],
    outside: [{ url: links[place % links.length], words: words[place], note: note.at(-place) }],
    note: note[place],
    certainty: 'likely',
  }));
  addFacts(archive, `quotations/${id}.yaml`, { story: id, quotations: entries });
  say(archive, `stories/${id}/compare/`, { speakerName, attribution, defect, note, words });
}

/** Correspondences and derivations. */
function addLinks(archive: HostileArchive, id: string, { texts, text }: Hand, { a, b, passages, others }: Pair): void {
  const count = Math.min(passages.length, others.length);
  const notes = texts();
  addFacts(archive, `correspondences/${id}.yaml`, {
    story: id,
    correspondences: notes.slice(0, count).map((note, place) => ({
      a: `${a}#p${place + 1}s1`,
      b: `${b}#p${count - place}s1`,
      relation: place % 2 === 0 ? 'paraphrase' : 'near-verbatim',
      certainty: 'sure',
      note,
    })),
  });
  const ends = ['constructor', 'wire'].map((one) => ({ id: one, what: text(), seen: text(), date: '2031-03-01' }));
  const steps = ends.flatMap(({ id: from }, place) =>
    [a, b].map((to) => ({
      from: { text: from },
      to: { article: to },
      how: 'reworded',
      says: text(),
      certainty: 'guess',
      evidence: texts(),
      denied: place === 1,
    })),
  );
  addFacts(archive, `derivations/${id}.yaml`, { story: id, texts: ends, steps });
  say(archive, `stories/${id}/compare/`, {
    ends: ends.map(({ what, seen }) => [what, seen]),
    steps: steps.map(({ says }) => says),
    evidence: steps.map(({ evidence }) => evidence),
  });
}

/**
 * An article with all its fields, and its original: of some the bytes are a page that itself does what it can.
 * @returns the texts of its body's passages.
 */
function addArticle(archive: HostileArchive, id: string, story: string, number: number): string[] {
  const hand = dealPayloads(number, stories.length * 2);
  const { text, texts, printed, address } = hand;
  const words = {
    title: printed().join(' · '),
    deck: printed().join(' · '),
    byline: printed().join(' · '),
    dateline: printed().join(' · '),
    captions: printed(),
  };
  const body = printed().map((one, place) => `§${place + 1} ${one} §`.replaceAll(/\s*[\n\u2028\u2029]\s*/g, ' '));
  const isPage = number % 2 === 1;
  const file = `${id}.${isPage ? 'html' : 'txt'}`;
  const original = [words.title, words.deck, words.byline, words.dateline, ...words.captions, ...body];
  const source = isPage ? writePage(original, texts()) : `${[...original, ...texts()].join('\n')}\n`;
  const shown = {
    section: text(),
    authors: texts(),
    identification: { proposed: text(), evidence: text() },
    agency: text(),
    evidence: texts(),
    published: text(),
    received: text(),
    reliability: { summary: text(), sourceReason: text(), informationReason: text() },
    notes: { says: texts(), proposed: texts(), evidence: texts() },
    correction: text(),
  };
  const facts = {
    ...words,
    outlet: 'unknown',
    identification: { ...shown.identification, certainty: 'guess' },
    agency: { outlet: ids[1], basis: 'inferred', certainty: 'likely', evidence: shown.agency },
    authors: shown.authors,
    section: shown.section,
    published: { date: '2031-03-02', basis: 'inferred', evidence: shown.published },
    url: address(),
    archived: address(),
    received: { date: '2031-03-03', as: shown.received },
    language: number === 3 ? 'ar' : 'en',
    story,
    topics: ids,
    siglum: `H${number}`,
    entities: { add: [{ entity: ids[0], quote: { exact: body[0] } }] },
    rights: address(),
    original: {
      file,
      sha256: createHash('sha256').update(source).digest('hex'),
      mediaType: isPage ? 'text/html' : 'text/plain',
    },
    removed: texts().map((says) => ({ kind: 'teaser', lines: 1, says })),
    derivation: { kind: 'reworded', fromOutlets: [ids[1]], certainty: 'guess', evidence: shown.evidence },
    reliability: {
      source: 'E',
      information: 6,
      ...shown.reliability,
      assessed: '2031-04-01',
      notes: shown.notes.says.map((says, place) => ({
        kind: 'sic',
        quote: { exact: body[place] },
        says,
        proposed: shown.notes.proposed[place],
        evidence: shown.notes.evidence[place],
        certainty: 'guess',
        effect: place % 2 === 0 ? 'meaning' : 'none',
      })),
    },
    identifiers: identify(texts()),
    version: 2,
    corrections: [{ version: 2, date: '2031-05-01', says: shown.correction }],
  };
  archive.files.set(`originals/${file}`, source);
  addText(archive, `articles/${id}.md`, facts, body);
  addVersion(archive, id);
  say(archive, `articles/${id}/`, { words, body, shown });
  say(archive, `articles/${id}/original/`, { title: words.title, removed: facts.removed.map(({ says }) => says) });
  return body;
}

/** The version before: the same words, so that only what is said of it is new. */
function addVersion(archive: HostileArchive, id: string): void {
  const text = archive.files.get(`articles/${id}.md`) ?? '';
  archive.files.set(
    `versions/${id}/v1.md`,
    text.replace('"version": 2', '"version": 1').replace(/ "corrections": \[[^]*?\n \]/, ' "corrections": []'),
  );
}

function addWithdrawn(archive: HostileArchive, id: string, story: string, number: number): void {
  const { text } = dealPayloads(number, stories.length);
  const shown = { title: text(), says: text() };
  addText(
    archive,
    `articles/${id}.md`,
    {
      title: shown.title,
      outlet: 'constructor',
      published: { date: '2031-03-02', basis: 'stated' },
      received: { as: text() },
      language: 'en',
      story,
      siglum: `W${number}`,
      original: { file: `${id}.txt`, sha256: '0'.repeat(64), mediaType: 'text/plain' },
      derivation: { kind: 'unknown', certainty: 'guess', evidence: [text()] },
      reliability: {
        source: 'F',
        information: 6,
        summary: text(),
        sourceReason: text(),
        informationReason: text(),
        assessed: '2031-04-01',
      },
      withdrawn: { date: '2031-05-01', ground: 'rights', says: shown.says },
    },
    [],
  );
  say(archive, `articles/${id}/`, shown);
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
  addText(archive, 'stories/withdrawn.mdx', { title: name, withdrawn }, []);
  say(archive, 'stories/withdrawn/', { name, says: withdrawn.says });
  addFacts(archive, 'redirects.yaml', [
    { from: '/old/', to: '/topics/constructor/', since: '2031-05-01', says: text() },
  ]);
  addFacts(archive, 'outlets/unknown.yaml', { name: text(), kind: 'unknown', profile: text(), standing: text() });
}

function identify(texts: string[]): object[] {
  return texts.map((one, place) => ({ scheme: one, id: texts.at(-place), source: one }));
}

/** JSON is YAML, and leaves no doubt where a value ends. */
function addFacts({ files }: HostileArchive, path: string, facts: unknown): void {
  files.set(path, `${JSON.stringify(facts, null, 1)}\n`);
}

function addText({ files }: HostileArchive, path: string, facts: object, paragraphs: string[]): void {
  const body = paragraphs.map((one) => `\n${escapeMarkdown(one)}\n`).join('');
  files.set(path, `---\n${JSON.stringify(facts, null, 1)}\n---\n${body}`);
}

/** A page as it might be received: the words, then everything that could be in its source. */
function writePage(words: string[], raw: string[]): string {
  const paragraphs = words.map((one) => `<p onclick="alert(1)" style="color: red">${escapeHtml(one)}</p>`);
  return [
    '<!doctype html>',
    '<html><head><script>alert(1)</script><style>p { color: red }</style><base href="https://evil.example/"></head>',
    '<body onload="alert(1)">',
    ...paragraphs,
    ...raw,
    '</body></html>\n',
  ].join('\n');
}

/** One paragraph, heading, list or quotation of a dossier, or a passage cited. */
function writeDossier(words: string, place: number, article: string): string {
  const line = escapeMarkdown(words.replaceAll(/\s+/g, ' '));
  const forms = [
    line,
    `## ${line}`,
    `- ${line}`,
    `> ${line}`,
    `*${line}*`,
    `**${line}**`,
    `[${line}](https://evil.example/?a=1&b=2)`,
  ];
  return `${forms[place] ?? `<Cite at="${article}#p1">${line}</Cite>`}\n`;
}

/** Every mark that Markdown or MDX might take for its own. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

function say({ said }: HostileArchive, page: string, words: object): void {
  const texts = Object.values(words).flatMap(listTexts);
  said.set(page, [...(said.get(page) ?? []), ...texts]);
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** `constructor` is a name that every object of JavaScript has, and a lawful id. */
const ids = ['constructor', 'press', 'third', 'fourth'];
const stories = ['constructor', 'second', 'third'];
/** Names that stand alone: with others they would be no names that objects have. */
const named = ['__proto__', 'toString'];

/** Two articles of a story and the texts of their passages. */
interface Pair {
  a: string;
  b: string;
  passages: string[];
  others: string[];
}

/** An archive to be written, and what its pages must say. */
export interface HostileArchive {
  /** By path in the content folder. */
  files: Map<string, string>;
  /** By page, the values that stand on it; those of '' stand on every page. */
  said: Map<string, string[]>;
}
