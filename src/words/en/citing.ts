/** Citing a passage: the dialog and what leads to it. */
export const citing = {
  hint: 'Press the number of a passage, or select words, to cite them.',
  offer: 'Cite these words',
  passage: 'Cite passage {number}',
  passages: 'Cite passages {first} to {last}',
  notes: 'Notes on these words: {notes}',
  as: 'As',
  citation: 'Citation',
  link: 'Link to the passage',
  linkOfWords: 'Link that marks the words',
  copy: 'Copy',
  /** Read aloud for a button beside what it copies. */
  copyWhat: 'Copy: {what}',
  copied: '{what}: copied.',
  notCopied: 'The browser does not let the page copy: the text is selected, copy it from there.',
  notFetched: 'The citation could not be fetched. The links are complete; close this and try again for the citation.',
  close: 'Close',
  /** Told to whoever comes by a link that was made for words which are not here. */
  otherWords:
    'The link you followed was made for other words than those of {place} here, and no version kept has them.',
  noSuchPassage: 'The link you followed was made for a passage that this article does not have: {place}.',
} as const;
