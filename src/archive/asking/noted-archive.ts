import { kindNames, type CollectionName } from '../../schema/collections.ts';
import type { Archive, Records, RecordOf } from '../archive.ts';
import { noted } from './asked.ts';
import { markAnswer } from './digest-answer.ts';
import { declareQuestion } from './once.ts';

/** An archive that notes what a page reads of it without a join between. */
export function noteReading(archive: Archive): Archive {
  const records = Object.fromEntries(kindNames.map((kind) => [kind, new NotedRecords(kind, archive.records[kind])]));
  return {
    get facts() {
      return noted('facts', archive.facts);
    },
    records: records as unknown as Records,
    loadRetired: () => noted('retired', archive.loadRetired()),
    loadRedirects: () => noted('redirects', archive.loadRedirects()),
    loadLedger: () => noted('ledger', archive.loadLedger()),
    loadBody: (file) => noted(`body: ${file}`, archive.loadBody(file)),
    loadVersions: (article) => noted(`versions: ${article}`, archive.loadVersions(article)),
    loadOriginal: (file) =>
      noted(`original: ${file}`, archive.loadOriginal(file), () => archive.digestOfOriginal(file)),
    loadAttachment: (file) =>
      noted(`attachment: ${file}`, archive.loadAttachment(file), () => archive.digestOfAttachment(file)),
    // How an answer is found is no part of it: whoever makes one of these notes what it is made of.
    digestOf: archive.digestOf,
    digestOfOriginal: archive.digestOfOriginal,
    digestOfAttachment: archive.digestOfAttachment,
    kept: archive.kept,
  };
}

/** The records of a kind: each is a question of its own, and all of them are one. */
class NotedRecords<C extends CollectionName> implements ReadonlyMap<string, RecordOf<C>> {
  readonly #kind: C;
  readonly #records: ReadonlyMap<string, RecordOf<C>>;

  constructor(kind: C, records: ReadonlyMap<string, RecordOf<C>>) {
    this.#kind = kind;
    this.#records = records;
  }

  get(id: string): RecordOf<C> | undefined {
    return noted(`${this.#kind}: ${id}`, this.#records.get(id));
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return this.#all().size;
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<RecordOf<C>> {
    return this.#all().values();
  }

  entries(): MapIterator<[string, RecordOf<C>]> {
    return this.#all().entries();
  }

  forEach(call: (record: RecordOf<C>, id: string, all: ReadonlyMap<string, RecordOf<C>>) => void): void {
    for (const [id, record] of this.#all()) call(record, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, RecordOf<C>]> {
    return this.entries();
  }

  #all(): ReadonlyMap<string, RecordOf<C>> {
    return noted(this.#kind, this.#records);
  }
}

declareQuestion('facts', (archive) => archive.facts);
declareQuestion('retired', (archive) => archive.loadRetired());
declareQuestion('redirects', (archive) => archive.loadRedirects());
declareQuestion('ledger', (archive) => archive.loadLedger());
declareQuestion('body', (archive, file) => archive.loadBody(file));
declareQuestion('versions', (archive, article) => archive.loadVersions(article));
declareQuestion('original', (archive, file) => markAnswer({}, archive.digestOfOriginal(file)));
declareQuestion('attachment', (archive, file) => markAnswer({}, archive.digestOfAttachment(file)));
for (const kind of kindNames)
  declareQuestion(kind, ({ records }, id) => {
    const known: ReadonlyMap<string, unknown> = records[kind];
    return id === '' ? new Map(known) : known.get(id);
  });
