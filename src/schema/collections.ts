/** Files on a story that quote its articles. They have no pages: what is in them stands on that of the story. */
const onStory = { extension: '.yaml', names: [], page: undefined, isEvidence: true } as const;

/**
 * The kinds of record: this is where a kind is declared, in the order in which kinds are told. The name is that of its
 * folder, of its collection and, where its records have pages, of the section they stand in. What else a kind needs (a schema, checks,
 * what is told of it where a link to it must be chosen, a table) the compiler asks for.
 */
export const recordKinds = {
  articles: {
    singular: 'article',
    extension: '.md',
    names: ['title', 'authors'],
    page: { namedBy: 'title' },
    isEvidence: true,
  },
  stories: {
    singular: 'story',
    extension: '.mdx',
    names: ['title'],
    page: { namedBy: 'title' },
    isEvidence: false,
  },
  entities: {
    singular: 'entity',
    extension: '.yaml',
    names: ['name'],
    page: { namedBy: 'name' },
    isEvidence: false,
  },
  topics: {
    singular: 'topic',
    extension: '.yaml',
    names: ['name'],
    page: { namedBy: 'name' },
    isEvidence: false,
  },
  outlets: {
    singular: 'outlet',
    extension: '.yaml',
    names: ['name'],
    page: { namedBy: 'name' },
    isEvidence: false,
  },
  pages: {
    singular: 'page',
    extension: '.mdx',
    names: ['title'],
    page: { namedBy: 'title' },
    isEvidence: false,
  },
  claims: { ...onStory, singular: 'claims file' },
  quotations: { ...onStory, singular: 'quotations file' },
  derivations: { ...onStory, singular: 'derivations file' },
  correspondences: { ...onStory, singular: 'correspondences file' },
} as const;

/** A kind of record. */
export type CollectionName = keyof typeof recordKinds;

/** A kind of record that has a page. */
export type PageKind = {
  [C in CollectionName]: (typeof recordKinds)[C]['page'] extends undefined ? never : C;
}[CollectionName];

/** The same as any kind: what is declared of each is whole. */
const declared: Readonly<Record<CollectionName, RecordKind>> = recordKinds;

/** The names of all kinds. */
export const kindNames = Object.keys(recordKinds) as CollectionName[];

/** The names of those whose records have pages. */
export const pageKinds = kindNames.filter(isPageKind);

/** The kinds below whose facts stands a text of an editor's own, written in MDX with nothing in it that runs: a dossier. */
export const dossierKinds = kindNames.filter(hasDossier);

/** A kind of record with such a text. */
export type DossierKind = {
  [C in CollectionName]: (typeof recordKinds)[C]['extension'] extends '.mdx' ? C : never;
}[CollectionName];

/** Whether records of a kind have such a text. */
export function hasDossier(kind: CollectionName): kind is DossierKind {
  return declared[kind].extension === '.mdx';
}

/** Whether records of a kind have pages of their own. */
export function isPageKind(kind: string): kind is PageKind {
  return Object.hasOwn(declared, kind) && declared[kind as CollectionName].page !== undefined;
}

/** What is declared of a kind. */
interface RecordKind {
  /** What one record is called. */
  singular: string;
  /** Of its files; below the facts of all but `.yaml` stands a text. */
  extension: '.md' | '.mdx' | '.yaml';
  /** The fields that name something, in which a letter of another script is noticed. */
  names: readonly string[];
  /**
   * Whether each record has a page, and the field that names it. Such a record must never vanish: its file may hold, instead
   * of it, what became of it.
   */
  page: { namedBy: 'title' | 'name' } | undefined;
  /** Whether words of articles stand in it, which stay as they were received. */
  isEvidence: boolean;
}
