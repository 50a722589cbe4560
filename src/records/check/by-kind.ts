import type { CollectionName } from '../../schema/collections.ts';
import type { OutletData } from '../../schema/outlet.ts';
import type { NamedEntity } from '../../text/names/names.ts';
import type { Fault } from '../fault.ts';
import type { RecordData } from '../parse-record.ts';
import { checkComparison, type CitationUseOf } from './comparison.ts';
import { checkDerivations } from './derivations.ts';
import { checkDossier, dossierOf } from './dossier.ts';
import type { MemberUse } from './known.ts';
import { memberUses } from './members.ts';
import { checkPairs } from './pairs.ts';
import { checkSpellings } from './spellings.ts';
import type { Check, Subject } from './subject.ts';
import type { NarrowTopic } from './topics.ts';

/**
 * How each kind of record beside the articles is judged. That its links and citations
 * lead somewhere is made sure of every kind.
 */
export const byKind: { [C in SurroundingKind]: Judgement<RecordData<C>> } = {
  outlets: {
    checks: [],
    gather: ({ id, parts }) => ({ outlets: parts.kind ? [[id, parts.kind]] : [] }),
  },
  entities: {
    checks: [checkSpellings],
    gather: ({ id, parts }) => ({ names: [{ id, names: [parts.name ?? [], parts.forms ?? []].flat() }] }),
  },
  topics: {
    checks: [],
    gather: ({ id, parts, file, locate }) => ({
      topics: [[id, { file, line: locate(['broader']), broader: parts.broader?.id }]],
    }),
  },
  stories: {
    checks: [checkDossier],
    gather: (story) => ({ members: memberUses(story), uses: dossierOf(story).uses }),
  },
  pages: {
    checks: [checkDossier],
    gather: (page) => ({ uses: dossierOf(page).uses }),
  },
  claims: {
    checks: [ifWhole(checkComparison)],
    gather: ({ id, parts }) => ({ entries: placesOf(id, 'claim', [parts.claims, parts.retired]) }),
  },
  quotations: {
    checks: [ifWhole(checkComparison)],
    gather: ({ id, parts }) => ({ entries: placesOf(id, 'quote', [parts.quotations, parts.retired]) }),
  },
  correspondences: {
    checks: [ifWhole(checkComparison), ifWhole(checkPairs)],
  },
  derivations: {
    checks: [ifWhole(checkComparison), ifWhole(checkDerivations)],
    gather: (derivations) => ({ members: memberUses(derivations) }),
  },
};

/** What a field means to another can be judged only where all that stands in the file was read. */
function ifWhole<T>(check: Check<T>): Check<T> {
  return (subject, known) => (subject.unread.size > 0 ? [] : check(subject, known));
}

/** Where entries stand on the page of a story, those that are no longer there included. */
function placesOf(
  story: string,
  prefix: string,
  lists: readonly (readonly { id: string }[] | undefined)[],
): Gathered['entries'] {
  return lists.flatMap((list) => list ?? []).map(({ id }) => [story, `${prefix}-${id}`]);
}

/** A kind of record that articles are compared with. */
export type SurroundingKind = Exclude<CollectionName, 'articles'>;

/** How a kind of record is judged. */
interface Judgement<T> {
  checks: readonly Check<T>[];
  /** What of a record the articles, or others of its kind, are compared with. */
  gather?: (subject: Subject<T>) => Partial<Gathered>;
}

/** What was found in records so far. */
export interface Gathered {
  faults: Fault[];
  notices: string[];
  outlets: [id: string, kind: OutletData['kind']][];
  names: NamedEntity[];
  topics: [id: string, topic: NarrowTopic][];
  uses: CitationUseOf[];
  members: MemberUse[];
  entries: [story: string, place: string][];
}
