import { addArticle, addWithdrawn } from './add-article.ts';
import { dealPayloads, type Hand } from './deal.ts';
import { addFacts, escapeMarkdown, ids, named, say, stories, type HostileArchive } from './records.ts';

/** A story with two articles that can be read and one that was withdrawn, and everything that compares them. */
export function addStory(archive: HostileArchive, id: string, number: number): void {
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
  const [speakerName, what, attribution, defect, note, words] = [texts(), texts(), texts(), texts(), texts(), texts()];
  const links = addresses();
  const entries = speakerName.map((name, place) => ({
    id: place === 0 ? 'constructor' : `q-${place}`,
    speakerName: name,
    what: what[place],
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
  say(archive, `stories/${id}/compare/`, { speakerName, what, attribution, defect, note, words });
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

/** One paragraph, heading, list or quotation of a dossier, or a passage cited. */
export function writeDossier(words: string, place: number, article: string): string {
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

/** Two articles of a story and the texts of their passages. */
interface Pair {
  a: string;
  b: string;
  passages: string[];
  others: string[];
}
