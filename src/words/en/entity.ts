/** The pages of people, organisations, places and events, and their index. */
export const entity = {
  /** The heading of the index. */
  title: 'People, organisations and places',
  says: 'Everyone and everything the archive’s articles name, with every form of the name.',
  numbers:
    'Beside each name stands the number of articles that name it. Names are found in the words of the articles, never in the pages around them.',
  none: 'No article names anybody yet.',
  mostNamed: 'Named most often',
  /** A name that is listed together with those of other kinds: what kind it is, and how many articles name it. */
  kindAndArticles: '{kind} · {count}',
  howOften: 'How often {name} is named',
  times: { one: '{count} time', other: '{count} times' },
  /** Captions of the table that shows how often somebody is named. */
  by: {
    article: 'Times named, by article',
    day: 'Times named, by day',
    month: 'Times named, by month',
    year: 'Times named, by year',
  },
  /** Its heads. */
  over: { date: 'Date', article: 'Article', named: 'Named' },
  spelled: 'How the name is spelled',
  /** In how many outlets a spelling stands, where they are too many to be named. */
  outlets: { one: 'in {count} outlet', other: 'in {count} outlets' },
  said: 'What {name} said, in every wording',
  wherever: 'Where {name} is named',
  sentences: { one: 'The sentence with the name', other: 'The {count} sentences with the name' },
  /** A sentence of an article, to those who hear the page. */
  spokenPlace: 'paragraph {passage}, sentence {number}',
  together: 'Named in the same articles',
  /** The number of an entity in another system. */
  identifier: '{scheme}: {id} (source: {source})',
  search: 'Search the articles that name {name}',
} as const;
