/** How to ask, for a table on the search page: every form of the language once, with an example to press where the archive has one. */
export function listHelp(of: ExamplesOfArchive): HelpRow[] {
  return forms.map(([form, means, example]) => ({ form, means, example: example(of) }));
}

/** A form that a question may have. */
export interface HelpRow {
  /** As it is written, in general: `outlet:name`. */
  form: string;
  /** What it asks for: a sentence. */
  means: string;
  /** A whole question to press; none if the archive has nothing to show it with. */
  example: string | undefined;
}

/** What an archive has that examples can be made of; what it has not is left out. */
export interface ExamplesOfArchive {
  /** Two words that stand in one passage. */
  words?: [string, string] | undefined;
  /** Some words of one passage, next to each other. */
  phrase?: string | undefined;
  outlet?: string | undefined;
  agency?: string | undefined;
  entity?: string | undefined;
  topic?: string | undefined;
  story?: string | undefined;
  author?: string | undefined;
  /** A language tag, `en`. */
  language?: string | undefined;
  /** A day on which an article was published: `2022-01-13`. */
  day?: string | undefined;
}

type Example = (of: ExamplesOfArchive) => string | undefined;

const forms: [form: string, means: string, example: Example][] = [
  [
    'two words',
    'All of the words in one passage, in any order; then articles that have them in different passages; then articles that have some of them. A word is found in its other forms too, as the language of the article forms them, and a recorded name by its other names.',
    ({ words }) => words?.join(' '),
  ],
  [
    '"some words"',
    'Exactly these words next to each other. Punctuation, accents and capitals make no difference.',
    ({ phrase }) => phrase && `"${phrase}"`,
  ],
  ['=word', 'This word only, none of its other forms.', ({ words }) => words && `=${words[0]}`],
  ['word*', 'Every word that begins so; two letters at least.', ({ words }) => words && beginningOf(words[0])],
  [
    '-word',
    'Without this word. A phrase, a bracket or a field can be excluded as well.',
    withWords((a, b) => `${a} -${b}`),
  ],
  [
    'a OR b',
    'Either of them, in capitals. It binds less than standing side by side.',
    withWords((a, b) => `${a} OR ${b}`),
  ],
  [
    '(a OR b) c',
    'Brackets hold together what is in them.',
    ({ words, phrase }) => words && phrase && `(${words.join(' OR ')}) "${phrase}"`,
  ],
  [
    'a near/5 b',
    'Both in one passage with at most five words between them, in either order.',
    withWords((a, b) => `${a} near/5 ${b}`),
  ],
  ['US', 'Two or three capitals are found only in capitals.', () => undefined],
  ['title:word', 'In the headline.', ({ words }) => words && `title:${words[0]}`],
  ['outlet:name', 'What an outlet published.', fact('outlet', 'outlet')],
  ['agency:name', 'What goes back to an agency.', fact('agency', 'agency')],
  ['entity:name', 'What names a person, an organisation or a place.', fact('entity', 'entity')],
  ['topic:name', 'What is on a topic.', fact('topic', 'topic')],
  ['story:name', 'What tells of an event.', fact('story', 'story')],
  ['by:name', 'What somebody wrote.', fact('by', 'author')],
  ['lang:en', 'What is written in a language.', fact('lang', 'language')],
  [
    'rating:B2',
    'What was judged to be so reliable: the letter of the source, the number of the information, or both.',
    () => 'rating:B2',
  ],
  ['state:name', 'What is known of how the text came about.', () => undefined],
  [
    'date:2022-01',
    'What was published in a year, in a month or on a day.',
    ({ day }) => day && `date:${day.slice(0, 7)}`,
  ],
  [
    'date:2022-01-11..2022-01-13',
    'What was published from one day to another; either may be left out.',
    ({ day }) => day && `date:${day}..`,
  ],
];

function withWords(write: (first: string, second: string) => string): Example {
  return ({ words }) => words && write(...words);
}

function fact(field: string, key: Exclude<keyof ExamplesOfArchive, 'words'>): Example {
  return ({ [key]: value }) => value && `${field}:${/[\s()]/.test(value) ? `"${value}"` : value}`;
}

function beginningOf(word: string): string {
  return `${[...word].slice(0, Math.max(2, Math.ceil(word.length / 2))).join('')}*`;
}
