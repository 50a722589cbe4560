import { createHash } from 'node:crypto';
import { escapeHtml } from '../../src/text/markup/escape-html.ts';
import { dealPayloads } from './deal.ts';
import { addText, identify, ids, say, stories, type HostileArchive } from './records.ts';

/**
 * An article with all its fields, and its original: of some the bytes are a page that itself does what it can.
 * @returns the texts of its body's passages.
 */
export function addArticle(archive: HostileArchive, id: string, story: string, number: number): string[] {
  const hand = dealPayloads(number, stories.length * 2);
  const { text, texts, printed, address } = hand;
  const words = {
    title: printed().join(' · '),
    kicker: printed().join(' · '),
    deck: printed().join(' · '),
    byline: printed().join(' · '),
    dateline: printed().join(' · '),
    captions: printed(),
  };
  const body = printed().map((one, place) => `§${place + 1} ${one} §`.replaceAll(/\s*[\n\u2028\u2029]\s*/g, ' '));
  const isPage = number % 2 === 1;
  const file = `${id}.${isPage ? 'html' : 'txt'}`;
  const original = [words.kicker, words.title, words.deck, words.byline, words.dateline, ...words.captions, ...body];
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

/** An article of which only the facts are left. */
export function addWithdrawn(archive: HostileArchive, id: string, story: string, number: number): void {
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

/** The version before: the same words, so that only what is said of it is new. */
function addVersion(archive: HostileArchive, id: string): void {
  const text = archive.files.get(`articles/${id}.md`) ?? '';
  archive.files.set(
    `versions/${id}/v1.md`,
    text.replace('"version": 2', '"version": 1').replace(/ "corrections": \[[^]*?\n \]/, ' "corrections": []'),
  );
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
