/** How to ask, for a table on the search page: every form of the language once, with an example to press where the archive has one. */
export function listHelp(of: ExamplesOfArchive, { twoWords, someWords, word, name }: TypedWords): HelpRow[] {
  const written: Record<HelpForm, string> = {
    words: twoWords,
    phrase: `"${someWords}"`,
    exact: `=${word}`,
    beginning: `${word}*`,
    without: `-${word}`,
    either: 'a OR b',
    brackets: '(a OR b) c',
    near: 'a near/5 b',
    capitals: 'AB',
    title: `title:${word}`,
    outlet: `outlet:${name}`,
    agency: `agency:${name}`,
    entity: `entity:${name}`,
    topic: `topic:${name}`,
    story: `story:${name}`,
    by: `by:${name}`,
    lang: 'lang:en',
    rating: 'rating:B2',
    state: `state:${name}`,
    date: 'date:2001-02',
    dates: 'date:2001-02-03..2001-02-05',
  };
  return (Object.keys(written) as HelpForm[]).map((is) => ({ is, written: written[is], example: examples[is](of) }));
}

/** A form that a question may have. */
export interface HelpRow {
  is: HelpForm;
  /** As it is written, in general: `outlet:name`. */
  written: string;
  /** A whole question to press; none if the archive has nothing to show it with. */
  example: string | undefined;
}

/** The forms of questions; the page has a sentence for each. */
export type HelpForm = keyof typeof examples;

/** What stands for what a reader would type, in the language of the page. */
export interface TypedWords {
  twoWords: string;
  someWords: string;
  word: string;
  name: string;
}

/** What an archive has that examples can be made of; what it has not is left out. */
export interface ExamplesOfArchive {
  /** Two words that stand in one passage. */
  words?: [string, string] | undefined;
  /** Some words of one passage, next to each other. */
  phrase?: string | undefined;
  /** Two or three capitals that stand together. */
  capitals?: string | undefined;
  outlet?: string | undefined;
  agency?: string | undefined;
  entity?: string | undefined;
  topic?: string | undefined;
  story?: string | undefined;
  author?: string | undefined;
  /** A language tag, `en`. */
  language?: string | undefined;
  /** The letter and the number of a judgement: `B2`. */
  rating?: string | undefined;
  /** What is open of some article, by its key: `undated`. */
  state?: string | undefined;
  /** A day on which an article was published: `2022-01-13`. */
  day?: string | undefined;
}

type Example = (of: ExamplesOfArchive) => string | undefined;

const examples = {
  words: ({ words }) => words?.join(' '),
  phrase: ({ phrase }) => phrase && `"${phrase}"`,
  exact: ({ words }) => words && `=${words[0]}`,
  beginning: ({ words }) => words && beginningOf(words[0]),
  without: withWords((a, b) => `${a} -${b}`),
  either: withWords((a, b) => `${a} OR ${b}`),
  brackets: ({ words, phrase }) => words && phrase && `(${words.join(' OR ')}) "${phrase}"`,
  near: withWords((a, b) => `${a} near/5 ${b}`),
  capitals: ({ capitals }) => capitals,
  title: ({ words }) => words && `title:${words[0]}`,
  outlet: fact('outlet', 'outlet'),
  agency: fact('agency', 'agency'),
  entity: fact('entity', 'entity'),
  topic: fact('topic', 'topic'),
  story: fact('story', 'story'),
  by: fact('by', 'author'),
  lang: fact('lang', 'language'),
  rating: fact('rating', 'rating'),
  state: fact('state', 'state'),
  date: ({ day }) => day && `date:${day.replace(/-\d\d$/, '')}`,
  dates: ({ day }) => day && `date:${day}..`,
} as const satisfies Record<string, Example>;

function withWords(write: (first: string, second: string) => string): Example {
  return ({ words }) => words && write(...words);
}

function fact(field: string, key: Exclude<keyof ExamplesOfArchive, 'words'>): Example {
  return ({ [key]: value }) => value && `${field}:${/[\s()]/.test(value) ? `"${value}"` : value}`;
}

function beginningOf(word: string): string {
  return `${[...word].slice(0, Math.max(2, Math.ceil(word.length / 2))).join('')}*`;
}
