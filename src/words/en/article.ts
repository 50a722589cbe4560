/** The page of an article. */
export const article = {
  /** Above the title. */
  oneOfStory: { one: 'The only article on {story}', other: 'One of {count} articles on {story}' },

  // The line below the title: outlet · authors · whose text · date · grade.
  publisherUnknown: 'Publisher not known',
  by: 'by {authors}',
  /** Whose text it is, found out by an editor; the page does not say so. */
  uncredited: '{text}, not credited',
  ownText: 'the outlet’s own text',
  ownTextLikely: 'the outlet’s own text (likely)',
  /** The grade of the source, then that of what it says. */
  grade: '{source}, {information}',
  sourceUnjudged: 'source cannot be judged',
  informationUnjudged: 'what it says cannot be judged',
  neitherJudged: 'cannot be judged',

  // Sentences before the text.
  incomplete: 'Not the whole text: {how}.',
  changedPlaces: {
    one: 'In {count} of {all} marked places the words say something else than their source.',
    other: 'In {count} of {all} marked places the words say something else than their source.',
  },
  betterCopy: 'Read the same report in {outlet}.',
  betterCopyLikely: 'Read what is likely the same report in {outlet}.',

  // The words.
  /** Read aloud for the number before a passage. @see citing.promises */
  passage: 'Passage {number}, {promise}',
  caption: 'Caption {number}, {promise}',
  captionWithoutPicture: 'Caption of a picture that is not kept here',
  captionOfHidden: 'Caption of a picture that is kept and not shown',
  pictureRights: 'Rights',
  alsoIn: { one: 'also in {count} other', other: 'also in {count} others' },
  /** All articles of the story. */
  inAll: { one: 'in {count}', other: 'in all {count}' },

  // Notes in the margin.
  note: 'Note {number}',
  notes: { one: '{count} note', other: '{count} notes' },
  showNotes: 'Notes',
  notesShort: 'in short',
  notesOpen: 'in full',
  notesNone: 'none',
  /** Heads of the margin: what the words probably should say, and what is changed if they do not. */
  probablyMeant: 'Probably meant (press to read why)',
  whatIsChanged: 'What is changed',
  changed: { none: 'wording', meaning: 'meaning', figure: 'figure', speaker: 'speaker' },
  probably: 'Probably: {words}',
  allNotes: { one: '{count} note with its evidence', other: 'All {count} notes with their evidence' },
  evidence: 'Evidence: {evidence}',
  evidenceNone: 'No evidence is recorded.',
  certainty: '({certainty})',

  // How far to trust it.
  trust: 'How far to trust it',
  source: 'Source',
  information: 'Information',
  onLetters: '({letter} on a scale A–F)',
  onNumbers: '({number} on a scale 1–6)',
  judged: 'Judged {date}.',
  howJudged: 'How reliability is judged',
  readOn: 'On {date} a program read this out of the original. {link} whether it read it right.',
  noEditorLooked: 'No editor has looked',
  readFrom: 'What it read, and from what',
  readWithDoubts: {
    one: 'What it read, and from what (one doubt)',
    other: 'What it read, and from what ({count} doubts)',
  },
  gavePause: 'What gave it pause:',

  // The same event elsewhere.
  elsewhere: 'The same event elsewhere',
  noOther: 'No other article on this event is in the archive yet.',
  compareAll: { one: 'Compare', other: 'Compare all {count}' },
  allOfStory: { one: 'The one article on this event', other: 'All {count} articles on this event' },

  // Where it comes from.
  provenance: 'Where it comes from',
  asPrinted: 'As printed',
  cameAbout: 'How it came about',
  derived: '{kind} ({certainty})',
  derivedFrom: '{kind} ({certainty}) of {sources}',
  reasons: { one: '{count} reason', other: '{count} reasons' },
  agency: 'Agency',
  agencyIs: '{agency} ({basis}, {certainty})',
  perhapsFrom: 'Perhaps from',
  proposedPublisher: '{publisher} ({certainty})',
  published: 'Published',
  publishedAs: '{date} ({basis})',
  section: 'Section',
  stoodAt: 'Where it stood',
  snapshot: 'Public snapshot',
  keptAs: 'Kept as',
  original: 'the original, with what was removed',
  received: 'Received',
  receivedAs: 'as {file}',
  receivedOn: 'as {file}, {date}',
  checksum: 'checksum',
  rights: 'Rights',
  version: 'Version',
  versionIs: '{number}, {state}',
  assessedOn: 'assessed {date}',
  corrected: 'Version {number}, {date}: {says}',
  correctedByOutlet: 'Version {number}, {date}, changed by the outlet: {says}',

  // Who and what.
  named: 'Named and treated here',
  topics: 'Topics',

  // What changed.
  notices: 'The outlet’s own notices',
  dated: '{what}, {date}',
  captures: 'The page, taken more than once',
  unknownDay: 'on an unknown day',
  otherWords: 'in other words. {says}',
  wordsAbove: 'in the words above',
  wordsOfVersion: 'in the words of version {number}',
  captureAs: 'As {file}; SHA-256 {checksum}',
  captureFrom: 'As {file}; SHA-256 {checksum} from {address}',
  earlier: 'Earlier versions',
  thisVersion: 'These words are version {number}. Marked are the words that changed.',
  versionNumber: 'Version {number}',
  changedByOutlet: 'Changed by the outlet.',
  versionAsItWas: 'Version {number} as it was',
  readOtherwise: 'The words that the link was made for read otherwise now: both stand here.',
  /** The passage is named as in `compare.placesAlone`. */
  versionPassage: 'Version {number}, {passage}',
  notThereAnyMore: 'Not in the text any more.',
  now: 'Now {passage}',
  attachments: 'Kept with it, and not shown',
  attachmentKinds: {
    'image/png': 'A picture, {file}.',
    'image/jpeg': 'A picture, {file}.',
    'image/webp': 'A picture, {file}.',
    'image/gif': 'A picture, {file}.',
    'image/avif': 'A picture, {file}.',
    'image/tiff': 'A scan, {file}.',
    'application/pdf': 'A PDF, {file}.',
    'audio/mpeg': 'A recording, {file}.',
    'video/mp4': 'A film, {file}.',
  },

  // To cite and to take along.
  cite: 'To cite and to check',
  citeArticle: 'Cite this article',
  /** Formats of files. */
  forManagers: 'For reference managers: {files}',
  files: {
    originaltxt: 'The bytes as received',
    originalbin: 'The bytes as received',
    texttxt: 'The words alone (text)',
    recordjson: 'Everything recorded (JSON)',
    annotationsjson: 'The notes (Web Annotations)',
    ninjsjson: 'The news item (ninjs)',
  },

  // An older version.
  olderTitle: 'Version {number}: {title}',
  olderDescription: 'Version {number} of an article as it was published here: {outlet}, {title}',
  older: 'This is an older version',
  olderKept: 'This is version {number}, kept as it was because it may be cited.',
  replacedOn: 'Replaced on {date}: {says}',
  newest: 'The article as it is now, version {number}',

  /** For search engines: the outlet, then what is said of the article. */
  description: '{outlet}: {summary}',
} as const;
