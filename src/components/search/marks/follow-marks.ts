/** On arrival from a search, fetches what marks the words that it found; other readers do without. */
if (new URLSearchParams(location.search).has('mark'))
  void import('./mark-words.ts').then(({ markFoundWords }) => markFoundWords());
