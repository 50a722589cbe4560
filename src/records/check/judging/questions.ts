import { hash } from 'node:crypto';
import type { CollectionName, PageKind } from '../../../schema/collections.ts';
import type { Known, Lookup } from '../known.ts';

/**
 * Notes what a judgement asks beside its own file, and how the answers are known again. As long as they are the same the
 * judgement stands; whatever it does not ask for may change.
 * @param id of the record that is judged; most is asked about itself.
 */
export function noteQuestions(known: Known, id: string): { known: Known; asked: Asked } {
  const asked: Asked = {};
  const note = <T>(question: Question, its: string, answer: T, mark: unknown): T => {
    asked[`${question} ${its === id ? itself : its}`] ??= markOf(mark);
    return answer;
  };
  const noteLookup = <T>(question: Question, lookup: Lookup<T>, before = ''): Lookup<T> => ({
    get(its) {
      const answer = lookup.get(its);
      return note(question, before + its, answer, question === 'published' ? namesOf(answer as Published) : answer);
    },
  });
  const { ids, files } = known;
  return {
    asked,
    known: {
      ids: {
        has(kind, its) {
          const answer = ids.has(kind, its);
          return note('has', `${kind} ${its}`, answer, answer);
        },
        nearest(kind, its) {
          const answer = ids.nearest(kind, its);
          return note('nearest', `${kind} ${its}`, answer, answer);
        },
        retired: (kind) => noteLookup('retired', ids.retired(kind), `${kind} `),
      },
      outlets: noteLookup('outlet', known.outlets),
      uses: noteLookup('uses', known.uses),
      members: noteLookup('members', known.members),
      ledger: {
        articles: noteLookup('published', known.ledger.articles),
        withdrawals: noteLookup('withdrawal', known.ledger.withdrawals),
      },
      files: {
        listOriginals() {
          const names = files.listOriginals();
          return note('originals', '', names, names);
        },
        loadOriginal(name) {
          const file = files.loadOriginal(name);
          return note('original', name, file, file?.digest);
        },
        listAttachments() {
          const names = files.listAttachments();
          return note('attachments', '', names, names);
        },
        loadAttachment(name) {
          const file = files.loadAttachment(name);
          return note('attachment', name, file, file?.digest);
        },
        loadVersions(article) {
          const its = files.loadVersions(article);
          const marks = its.map(({ shown, digest }) => [shown, digest]);
          return note('versions', article, its, orNone(marks));
        },
        listBeside(article) {
          const names = files.listBeside(article);
          return note('beside', article, names, orNone(names));
        },
      },
    },
  };
}

/**
 * Answers the questions of kept judgements with the marks of the answers of today; each is asked for once.
 * @param digests of the files that belong to articles, known without reading them.
 */
export function answerQuestions(known: Known, digests: FileDigests): (question: string, id: string) => Mark {
  const { ids, ledger, files } = known;
  const answers: Record<Question, (its: string) => unknown> = {
    has: (its) => ids.has(...splitKind(its)),
    nearest: (its) => ids.nearest(...splitKind(its)),
    retired(its) {
      const [kind, id] = splitKind(its);
      return ids.retired(kind as PageKind).get(id);
    },
    outlet: (its) => known.outlets.get(its),
    uses: (its) => known.uses.get(its),
    members: (its) => known.members.get(its),
    published: (its) => namesOf(ledger.articles.get(its)),
    withdrawal: (its) => ledger.withdrawals.get(its),
    originals: () => files.listOriginals(),
    original: (its) => digests.original(its),
    attachments: () => files.listAttachments(),
    attachment: (its) => digests.attachment(its),
    versions: (its) => orNone(digests.versions(its)),
    beside: (its) => orNone(files.listBeside(its)),
  };
  const marks = new Map<string, Mark>();
  return (asked, id) => {
    const mark = marks.get(asked);
    if (mark !== undefined) return mark;
    const at = asked.indexOf(' ');
    const its = asked.slice(at + 1);
    const made = markOf(answers[asked.slice(0, at) as Question](its === itself ? id : its));
    if (its !== itself) marks.set(asked, made);
    return made;
  };
}

/** Most have none. */
function orNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The name of a publication holds the digest of all that is in it. */
function namesOf(entries: Published): readonly string[] | undefined {
  return entries?.map(({ publication }) => publication);
}

function splitKind(its: string): [kind: CollectionName, id: string] {
  const at = its.indexOf(' ');
  return [its.slice(0, at) as CollectionName, its.slice(at + 1)];
}

/** What is short stands for itself. */
function markOf(answer: unknown): Mark {
  if (answer === undefined) return null;
  if (typeof answer === 'boolean' || (typeof answer === 'string' && answer.length <= 64)) return answer;
  return `#${hash('sha256', JSON.stringify(answer), 'base64url')}`;
}

/** Stands for the id of the record that is judged; no id is so. */
const itself = '.';

type Published = readonly { publication: string }[] | undefined;

/** What may be asked; behind it, after a space, of what. */
type Question =
  | 'has'
  | 'nearest'
  | 'retired'
  | 'outlet'
  | 'uses'
  | 'members'
  | 'published'
  | 'withdrawal'
  | 'originals'
  | 'original'
  | 'attachments'
  | 'attachment'
  | 'versions'
  | 'beside';

/** How an answer is known again; `null` where there is none. */
type Mark = string | boolean | null;

/** Questions with the marks of their answers. */
export type Asked = Record<string, Mark>;

/** The digests of files, or how they are known again. */
export interface FileDigests {
  /** Nothing if there is no such original. */
  original: (name: string) => string | undefined;
  /** Nothing if there is no such attachment. */
  attachment: (name: string) => string | undefined;
  versions: (article: string) => readonly (readonly [shown: string, digest: string])[];
}
