import type { Capture, Finding } from '../../ingest/capture.ts';
import type { Draft } from '../../ingest/draft.ts';
import { writeBlocks } from '../../text/write-markdown.ts';
import type { DraftedCapture } from './draft-capture.ts';
import { holdEnclosed } from './hold-enclosed.ts';
import { holdFiles, type HeldFiles } from './hold-files.ts';
import type { AttachmentData } from '../../schema/article/attachments.ts';
import type { ArticleData } from '../../schema/article.ts';
import { plainHeld, type DraftedWords } from './again/next-version.ts';
import type { KnownArchive } from './known-archive.ts';
import type { KnownOutlet } from './known-outlets.ts';
import { matchAgency, matchOutlet, type OutletMatch } from './match-outlet.ts';
import { nameArticle } from './name-records.ts';
import { printable } from './printable.ts';
import { writeFacts } from '../writing/write-facts.ts';

/**
 * Makes the entry of an article out of what was read: the facts that were found, each as proposed and with what it was read
 * from, and the words. What was not found stays open.
 * @param given what the archivist said on the command line, which is no proposal.
 */
export function makeEntry(
  capture: Capture,
  { draft: read, charset }: DraftedCapture,
  known: KnownArchive,
  { day, given, again }: EntrySettings,
): Entry {
  const draft = withTitle(printable(read));
  const { facts, printed } = draft;
  const outlet = given.outlet ? { id: given.outlet } : matchOutlet(facts.outlet, facts.url, known);
  const supplier = facts.agency && matchAgency(facts.agency, known);
  const agency = supplier?.id === outlet.id ? undefined : supplier;
  const title = printed.title?.value ?? '';
  const id = nameArticle({ date: facts.published?.value, outlet: outlet.id, title }, (taken) =>
    known.articleIds.has(taken),
  );
  const held = holdFiles(again ?? id, capture, charset, known);
  const enclosed = holdEnclosed(again ?? id, capture, draft, known);
  const language = given.language ?? facts.language?.value;
  const words = {
    ...values(printed, ['kicker', 'title', 'deck', 'byline', 'dateline']),
    ...(draft.captions.length > 0 && { captions: draft.captions.map(({ text }) => text) }),
  };
  const record: EntryRecord = {
    ...words,
    outlet: outlet.id,
    ...(agency && { agency: agencyFacts(agency, facts.agency) }),
    ...values(facts, ['authors', 'section']),
    ...(facts.published && { published: publishedFacts(facts.published) }),
    ...values(facts, ['url']),
    received: { date: capture.said.captured?.value ?? day, as: capture.as },
    // It is asked for; “und” says in BCP 47 that nobody knows.
    language: language ?? 'und',
    ...(given.story && { story: given.story }),
    original: { ...held.original, ...(draft.isJoined && { joined: ['hyphens' as const] }) },
    ...(enclosed.attachments.length > 0 && { attachments: enclosed.attachments }),
    ...placeCaptions(draft.captions, enclosed.attachments),
    ...(draft.removed.length > 0 && { removed: draft.removed.map(removedFacts) }),
    ...(facts.paywall && { incomplete: { kind: 'paywall', says: facts.paywall.evidence } }),
    ...(facts.correction && { notices: [{ kind: 'correction' as const, quote: facts.correction.value }] }),
    proposed: {
      date: day,
      read: listRead(
        {
          ...draft,
          facts: { ...facts, agency: agency && facts.agency, language: given.language ? undefined : facts.language },
        },
        outlet,
        capture.said.body?.evidence,
      ),
      doubts: [...draft.doubts],
    },
  };
  const body = writeBlocks(draft.body);
  return {
    id,
    text: `---\n${writeFacts(withoutEmpty(record))}---\n\n${body}`,
    record,
    drafted: { ...words, body },
    held,
    enclosed: enclosed.files,
    outlets: [outlet, agency].flatMap((match) => (match && 'made' in match && match.made ? [match.made] : [])),
    url: facts.url?.value,
    title,
    doubts: draft.doubts,
    open: [
      ...(facts.published ? [] : ['date']),
      ...(outlet.id === 'unknown' ? ['outlet'] : []),
      ...(language ? [] : ['language']),
    ],
  };
}

function withoutEmpty({ proposed: { doubts, ...proposed }, original, ...record }: EntryRecord): object {
  return { ...record, original: plainHeld(original), proposed: { ...proposed, ...(doubts.length > 0 && { doubts }) } };
}

/** A headline is asked for. Where none is printed its first words stand for it, which is said. */
function withTitle(draft: Draft): Draft {
  if (draft.printed.title) return draft;
  const [first] = draft.body;
  const words = first?.text.split(/\s+/).slice(0, 12).join(' ') ?? '';
  if (words === '') return draft;
  const evidence = 'No headline was found; the first words of the text stand for it.';
  return {
    ...draft,
    printed: { ...draft.printed, title: { value: words, basis: 'inferred', evidence } },
    doubts: [...new Set([...draft.doubts, evidence])].filter((doubt) => doubt !== 'No headline was found.'),
  };
}

function values<K extends string>(
  found: Partial<Record<K, Finding<unknown> | undefined>>,
  names: readonly K[],
): object {
  return Object.fromEntries(names.flatMap((name) => (found[name] ? [[name, found[name].value]] : [])));
}

function publishedFacts({ value, basis, evidence }: Finding): object {
  return { date: value, basis, evidence };
}

function agencyFacts({ id }: OutletMatch, found: Finding | undefined): NonNullable<EntryRecord['agency']> {
  const certainty = found?.basis === 'stated' ? 'sure' : 'likely';
  return { outlet: id, basis: found?.basis, certainty, evidence: found?.evidence };
}

function removedFacts({ kind, lines: [from, to], says }: Draft['removed'][number]): ArticleData['removed'][number] {
  return { kind, lines: from === to ? from : [from, to], ...(says && { says }) };
}

/** Where captions stood whose picture did not come with it. */
function placeCaptions(captions: Draft['captions'], attached: readonly AttachmentData[]): Partial<EntryRecord> {
  const kept = new Set(attached.map(({ caption }) => caption));
  const captionPlaces = captions
    .map(({ after }, index) => ({ caption: `c${index + 1}`, after }))
    .filter(({ caption, after }) => after > 0 && !kept.has(caption))
    .map(({ caption, after }) => ({ caption, after: `p${after}` }));
  return captionPlaces.length > 0 ? { captionPlaces } : {};
}

/** What was read from what: fields that have the same evidence are told together. */
function listRead(
  { printed, captions, facts }: Draft,
  outlet: { from?: Finding | undefined },
  bodyFrom = 'What a program took for the article; what it left out is in the original.',
): EntryRecord['proposed']['read'] {
  const fields = new Map<string, string[]>();
  const enter = (field: string, from: string | undefined): void => {
    if (from !== undefined) fields.set(from, [...(fields.get(from) ?? []), field]);
  };
  for (const [field, found] of Object.entries(printed)) enter(field, found?.evidence);
  if (captions.length > 0) enter('captions', 'They stand by pictures.');
  enter('outlet', outlet.from?.evidence);
  for (const field of ['agency', 'authors', 'section', 'published', 'url', 'language'] as const)
    enter(field, facts[field]?.evidence);
  enter('body', bodyFrom);
  return [...fields].map(([from, names]) => ({ fields: names, from }));
}

/** What an entry is made with beside the text. */
export interface EntrySettings {
  /** `YYYY-MM-DD`. */
  day: string;
  given: GivenFacts;
  /** The article whose page it is, taken once more; its files are named after that. */
  again?: string | undefined;
}

/** What the archivist says of all that is handed in. */
export interface GivenFacts {
  outlet?: string | undefined;
  story?: string | undefined;
  language?: string | undefined;
}

/** The facts of an entry, as far as others ask for them. */
export interface EntryRecord extends Pick<ArticleData, 'original'> {
  outlet: string;
  agency?: { outlet: string; [field: string]: unknown };
  story?: string;
  attachments?: AttachmentData[];
  captionPlaces?: ArticleData['captionPlaces'];
  removed?: ArticleData['removed'];
  incomplete?: NonNullable<ArticleData['incomplete']>;
  notices?: NonNullable<ArticleData['notices']>;
  proposed: NonNullable<ArticleData['proposed']>;
  [field: string]: unknown;
}

/** An article that is ready to be written. */
export interface Entry {
  id: string;
  /** Of its file. */
  text: string;
  record: EntryRecord;
  /** Its words, as they stand in its file. */
  drafted: DraftedWords;
  held: HeldFiles;
  /** Pictures and documents that came with it. */
  enclosed: HeldFiles['files'];
  /** Outlets that the archive does not have yet. */
  outlets: KnownOutlet[];
  url: string | undefined;
  title: string;
  doubts: readonly string[];
  /** What nobody knows yet. */
  open: readonly string[];
}
