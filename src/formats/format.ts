import type { Article } from '../archive/articles.ts';
import type { Archive, EntityEntry, OutletEntry, TopicEntry } from '../archive/archive.ts';
import type { AuthorWithArticles } from '../archive/names/authors.ts';
import type { Story } from '../archive/stories.ts';

/** What is known of a file beside a page without looking at the thing it belongs to. */
export interface FormatFacts {
  /** What it is in a few words, for a link: `BibTeX`. */
  label: string;
  /** What it says, as a part of a sentence: “its citation for BibTeX and biblatex”. */
  says: string;
  /** Its media type, where what follows the dot of its name does not say it: the preview and every host send it so. */
  type?: string;
  /** What of that media type it is: the address of a schema, or a path of this site. */
  profile?: string;
  /** What it is to the page, for programs: a relation registered with IANA. */
  rel: 'alternate' | 'describedby' | 'item' | 'linkset' | 'timemap';
  /** Whether it is there always, unless an archive leaves it out, or only if an archive asks for it (`formats:`). */
  stands: 'always' | 'usually' | 'if asked for';
}

/** A file that stands beside the page of a thing: what it is, what it says, for which things there is one, and who writes it. */
export interface Format<K extends Kind> extends FormatFacts {
  /** Which things have what it is made of; without it all of them, withdrawn ones too. */
  needs?: (thing: Things[K]) => boolean;
  /** Of which things it says anything worth a file. Once published it stays in any case. */
  worth?: Worth<K>;
  /** Fetches what writes it, only when one is to be written: programs that never do read this table too. */
  load: () => Promise<Writer<K>>;
}

/** When a file says anything worth having, in words and as a question to the archive. */
export interface Worth<K extends Kind> {
  when: string;
  is: (thing: Things[K], archive: Archive) => boolean | Promise<boolean>;
}

/** Writes a file of a thing: text, data that become JSON, or an answer where more is to be said of it. */
export type Writer<K extends Kind> = (
  archive: Archive,
  thing: Things[K],
  site: URL | undefined,
) => Promise<string | object | Response> | string | object | Response;

/** What files stand beside, by the folder of its page; the archive's own stand at the root. */
export interface Things {
  articles: Article;
  stories: Story;
  topics: TopicEntry;
  entities: EntityEntry;
  outlets: OutletEntry;
  authors: AuthorWithArticles;
  corrections: null;
  archive: null;
}

export type Kind = keyof Things;

/** Whether what an article was received as is no text itself, and has a text layer beside it. */
export function isNoText({ data }: Pick<Article, 'data'>): boolean {
  return data.original.text !== undefined;
}

/** The file with the bytes of an article as received: what is no text goes by a name that no browser opens. */
export function originalFileOf(article: Pick<Article, 'data'>): 'original.txt' | 'original.bin' {
  return isNoText(article) ? 'original.bin' : 'original.txt';
}

/** All formats, by what they belong to and the name of the file. */
export type FormatTable = { readonly [K in Kind]: Readonly<Record<string, Format<K>>> };
