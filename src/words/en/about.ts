/** The archive on itself: its about pages, the pages it has written of itself, and what was corrected. */
export const about = {
  /** Said of a page of the archive's own to search engines, where it has no sentence for that. */
  ownPage: '{title}: {archive} says it of itself.',
  /** Below the text of such a page. */
  changedOn: 'Last changed on {day}',
  /** Above the list of such pages. */
  ownPages: 'In the archive’s own words',
  index: {
    description: 'What {archive} keeps, what it changes and what it promises.',
    why: 'Of all the articles on an event many may be copies of a few texts: cut, reworded, translated or damaged on the way. This archive keeps each text, says what is known of where it comes from and how far it can be trusted, and what is not, and gives every passage a link for a footnote.',
    seen: 'What you see',
    archived: {
      term: 'The words of an article',
      says: 'They look like {sample} and are the outlet’s own. Editing only removes what belongs to the page around them; the page “{original}” shows everything that was removed.',
      /** The sample: words set as those of articles are. */
      sample: 'these words',
    },
    ours: {
      term: 'The archive’s own voice',
      says: 'Facts, notes, judgements and accounts of stories look like this sentence.',
    },
    numbers: {
      term: 'Numbers before passages',
      places:
        'In a link {passage} is the third passage, {sentence} its second sentence, {title} the headline and {caption} the first caption.',
      lasting: 'What a link can rely on',
    },
    names: {
      term: 'Dotted underlines',
      says: 'They lead from a name to everything the archive has on it.',
    },
    notes: {
      term: 'Marked words',
      says: 'They have a note. What a note takes for the right words is never put into the text.',
    },
    grades: {
      term: 'How far to trust an article',
      says: 'A judgement has two parts, set independently: how reliable the source is, and how likely its information.',
    },
    open: {
      title: 'What is still open',
      intro:
        'What editors have established so far, of all articles. Where nobody has looked, the page of the article says so.',
      'not-looked-over': 'Looked over by an editor',
      undated: 'Dated',
      'not-assessed': 'Assessed',
      'origin-not-looked-into': 'Origin looked into',
      'not-compared': 'Read wholly against another article of the story',
      /** How many of how many articles: `12 of 40`. */
      share: '{done} of {all}',
    },
    program: {
      title: 'What a program proposes',
      says: 'A program compares the wordings of articles and proposes which sentences, quotations and articles belong together. What it proposes is always marked as proposed; only an editor who has read both texts decides.',
    },
    rights: {
      title: 'Rights',
      statement: 'Unless an article says otherwise, this statement holds: {label}',
    },
    free: {
      title: 'Without script, without strangers',
      says: 'Every page is complete without JavaScript; only the search, and setting articles of your choice side by side, need it. No page asks anything of another site, and nothing is recorded about you.',
    },
  },
  promises: {
    article: {
      published: {
        /** Said with the number beside a passage to those who hear the page. */
        number: 'permanent link',
        numbers: 'The number before a passage is the permanent link to it.',
      },
      unpublished: {
        number: 'not published yet',
        numbers:
          'The number before a passage is the link to it. These words are not published yet: until they are, they and their numbers may still change.',
        /** Beside what is made for citing. */
        citing: 'Not published yet: words and numbers of passages may still change, and with them the links to them.',
      },
    },
    archive: {
      published: {
        numbers: 'The number before a passage is the permanent link to it.',
        heading: 'What is promised',
        addresses: 'Addresses of this archive do not change.',
      },
      partly: {
        numbers:
          'The number before a passage is the link to it, permanent once the article is published; until then its page says so.',
        heading: 'What is promised',
        since: 'This holds for what is published. An article that is not says so on its page.',
        addresses: 'Published addresses of this archive do not change.',
      },
      unpublished: {
        numbers:
          'The number before a passage is the link to it. Nothing is published yet: until it is, numbers may still change.',
        heading: 'What is promised, from the first publication on',
        since: 'Nothing has been published yet: until it is, addresses, numbers and words may still change.',
        addresses: 'Nothing of this archive is published yet, so its addresses may still change.',
      },
    },
  },
  permanence: {
    description: 'What a link to {archive} can rely on, and what happens when something must change.',
    why: 'A footnote is read years after it was written. This page says what a link into this archive can rely on, and how you can check it yourself.',
    address: {
      term: 'An address that was published stays.',
      says: 'If what stood there has moved, the old address leads to the new one; if it had to go, it says what it was, when it went and why. Nothing that was once there answers “not found”.',
    },
    passage: {
      term: 'A passage keeps its number.',
      says: '{passage} is the same passage for ever, {sentence} the same sentence. A passage that is added later gets a number of its own, wherever it stands.',
    },
    words: {
      term: 'The words of a version never change.',
      says: 'Nor do the links and the emphasis in them. If the archive has made a mistake in an article’s words, it makes a new version, says why, and keeps the old one at an address of its own.',
    },
    original: {
      term: 'The original stays as it was received.',
      says: 'Not a byte of it changes; its SHA-256 stands on the article’s page.',
    },
    fingerprint: {
      title: 'How a link knows its words',
      says: 'A link to a passage ends in four letters or digits, such as {link}: a fingerprint of the words it was made for. As long as they stand, the link opens the passage. If a later version reads otherwise, the same link opens the place on that page where the old words and the new stand one below the other. This needs no script.',
    },
    kept: {
      title: 'How it is kept',
      ledger:
        'A ledger holds every address ever published, a fingerprint of every passage and sentence of every version, and the checksum of its original. It only grows, and each addition names the digest of the one before. A new edition of this site that would lose anything in it cannot be built.',
      begins: 'The ledger begins with the first publication.',
      since: {
        one: 'It holds one address, since {first}; the last was added on {last}.',
        other: 'It holds {count} addresses, since {first}; the last was added on {last}.',
      },
      files:
        'Everything here is plain files that any web server can serve and any browser can open in fifty years: no database, no script that must run, nothing fetched from elsewhere.',
    },
    check: {
      title: 'Check it yourself',
      manifest:
        '{file} has the SHA-256 of every file of this site. In a copy of it, {command} says which files are as they were.',
      ledger:
        '{file} names the last publications this site was made after. Whoever has seen a later one knows that an older site was put back.',
      original: 'The original of an article can be compared with the SHA-256 that its page states: {command}.',
      corrections: '{page} lists everything that was set right since it was published.',
    },
    not: {
      title: 'What is not promised',
      says: 'Assessments, notes, accounts of stories and comparisons are the archive’s own and are improved as we learn more; cite the day you read them. Which rights hold in a text is decided by others: if words must not be shown any longer, they go, and their page says so. And the archive lasts as long as somebody keeps it on a host: keep a copy of what you cite.',
    },
  },
  reliability: {
    description: 'Every grade and every kind of note that the archive uses, with its definition.',
    how: 'Each article has two grades, after the NATO Admiralty Code: a letter for its source and a number for its information. The two are set independently: a sound copy can carry a doubtful report, and a damaged copy a confirmed one. An editor gives a reason for each. Until then the article says that nobody has.',
    confirmed:
      '“{confirmed}” needs articles from at least two different agencies; the archive refuses it otherwise, because five pages that copy one report are one report.',
    letters: 'Letters: the source',
    numbers: 'Numbers: the information',
    noteKinds: 'Kinds of note',
    effects: 'What a damaged place does',
    certainties: 'How sure an editor is',
    derivationKinds: 'How a text came about',
    openStates: 'What nobody has established yet',
    removalKinds: 'What is removed from originals',
    outletKinds: 'Kinds of outlet',
    /** What an editor has noted of such a kind: the words it is about, and the article in which they stand. */
    example: 'In this archive: {quote} in {article}',
  },
  data: {
    description: 'What {archive} hands out for programs: tables, records, texts, feeds, and what is in each.',
    why: 'Everything you can read here a program can read too. The data are made together with the pages from the same records, so they never differ. {lasting}',
    lasting: 'Their addresses last as those of the pages do.',
    /** Said where the archive speaks another language than English. */
    inEnglish: 'Tables, fields and files are described in English, as in the files themselves.',
    tables: 'The whole archive as tables',
    forms:
      'Each table comes as JSON lines, as CSV (UTF-8, RFC 4180) and with a JSON Schema. {file} describes them all (Frictionless Data Package) with their sizes, checksums and how they refer to each other. Places in texts are counted in characters (Unicode code points) from 0; what is missing is empty in CSV and null in JSON.',
    fields: 'Fields of “{table}”',
    meaning: 'What the fields of the table “{table}” mean',
    field: 'Field',
    type: 'Type',
    says: 'Meaning',
    key: 'key',
    optional: 'may be missing',
    terms: 'One of: {terms}.',
    standards: 'The same in the forms of standards',
    lines: 'For programs that know a standard rather than this archive, one JSON object a line:',
    beside: {
      title: 'Beside each page',
      articles: 'At the address of an article: {address}',
      stories: 'At the address of a story: {address}',
      topics: 'At the address of a topic: {address}',
      entities: 'At the address of a person, a place or what else has a name: {address}',
      outlets: 'At the address of an outlet: {address}',
      corrections: 'At the address of the corrections: {address}',
      archive: 'At the address of the archive itself: {address}',
      schema: 'its JSON Schema',
    },
    mind: {
      title: 'What to keep in mind',
      sources:
        'Pages are not sources. Count by the column {column} of the articles, not by rows; where it is empty, nobody knows.',
      by: 'Mentions are found by a program from the forms of names that editors recorded. A correspondence says in the column {column} whether an editor decided it or a program only proposed it.',
      cells:
        'A cell of a CSV file has the words to the letter, even where they begin with “=”, “+”, “-” or “@”, which a spreadsheet takes for a formula: import its columns as text.',
    },
  },
  corrections: {
    description:
      'What this archive has set right since it was published: new versions of articles, corrected facts, withdrawals.',
    what: 'What was set right since it was published: words of an article (then the earlier version is kept), facts about it, or a text that had to be withdrawn. Where an outlet changed its own text, that is said.',
    none: 'Nothing has been corrected yet.',
    withdrawn: 'withdrawn',
    byOutlet: 'changed by the outlet',
    version: 'version {number}',
    newest: 'The {shown} newest of {all} are listed; each article tells its own.',
  },
} as const;
