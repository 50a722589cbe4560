/** What is known of the articles of a story, by the id of the story: each has one state, and no more may be said than that. */
export const stories: Record<string, ToldStory> = {
  'nothing-decided': {
    title: 'Fire on a ferry',
    articles: [
      { outlet: 'northport-courier', title: 'Ferry burns off Tarsheen', body: fire(), published: '2031-03-04T06:10Z' },
      {
        outlet: 'harbour-post',
        title: 'More than 200 flee burning ferry',
        body: fire(['212 passengers and crew', 'more than 200 people'], ['60 kilometres', '60 miles']),
      },
      {
        outlet: 'coast-today',
        title: 'Ferry fire off Tarsheen',
        body: fire(
          ['could not be confirmed', 'were confirmed'],
          ['“We have not given up hope,”', '“We never give up hope,”'],
        ),
      },
      {
        outlet: 'tarsheen-live',
        title: 'Night on the quay',
        body: [
          'Families waited through the night on the quay of Tarsheen for news from the ship.',
          'Bus drivers brought blankets, and a school opened its doors for those who had nowhere to sleep.',
          'By noon most of those on board had come ashore, wet and silent.',
        ],
      },
    ],
  },
  'one-text-recorded': {
    title: 'A mill is sold',
    articles: [
      { outlet: 'northport-courier', title: 'Mill sold', body: mill(), published: '2031-01-20' },
      {
        outlet: 'harbour-post',
        title: 'Paper mill changes hands',
        body: mill(['300 people', 'some 300 people']),
        published: '2031-02',
      },
      { outlet: 'coast-today', title: 'Investors buy mill', body: mill(['in spring', 'in April']), published: '2031' },
    ],
    record: 'steps',
  },
  'agency-guessed': {
    title: 'A tower leans',
    articles: [
      {
        outlet: 'northport-courier',
        title: 'Tower leans further',
        body: ['The lighthouse of Skarn leans four centimetres further than a year ago, surveyors said on Friday.'],
        agency: 'guess',
      },
      {
        outlet: 'harbour-post',
        title: 'Skarn light in danger',
        body: ['Visitors may not climb the light of Skarn this summer. Its keeper has moved to the village.'],
        agency: 'guess',
        guessedFrom: 'first',
      },
    ],
  },
  'two-languages': {
    title: 'A dam holds',
    articles: [
      {
        outlet: 'kuestenbote',
        language: 'de',
        title: 'Der Damm hält',
        body: [
          'Der Damm von Orre hat dem Hochwasser standgehalten, teilte die Behörde am Montag mit.',
          'Zwölf Familien durften in ihre Häuser zurückkehren.',
        ],
      },
      {
        outlet: 'sada-al-mina',
        language: 'ar',
        title: 'السد صامد',
        body: ['أعلنت السلطات يوم الاثنين أن سد أوري صمد أمام الفيضان.', 'وعادت اثنتا عشرة عائلة إلى منازلها.'],
      },
    ],
  },
  'read-completely': { title: 'A library reopens', articles: library(), record: 'read' },
  'read-in-part': { title: 'A school reopens', articles: library(), record: 'part' },
};

function fire(...changes: [string, string][]): string[] {
  return change(
    [
      'A fire on the car deck of the ferry Halcyon forced 212 passengers and crew into lifeboats early on Tuesday, the coastguard of Tarsheen said.',
      'Three people were missing. “We have not given up hope,” said Captain Yusuf Adwan, who leads the search.',
      'The ship, which sails between Tarsheen and Northport, was built in 1998 and passed its last inspection in January.',
      'Wind of up to 60 kilometres an hour hampered the rescue, and the fire was put out only at dawn.',
      'Reports that the sprinklers had been switched off could not be confirmed.',
    ],
    changes,
  );
}

function library(): ToldArticle[] {
  return [
    {
      outlet: 'northport-courier',
      title: 'Library open again',
      body: [
        'The town library opened again on Saturday after two years.',
        'The repair cost 4 million crowns, the mayor said.',
        'The house had been shut for three years.',
      ],
    },
    {
      outlet: 'harbour-post',
      title: 'Books are back',
      body: ['On Saturday the library of the town opened its doors again.', 'Children drew the first cards.'],
    },
  ];
}

function mill(...changes: [string, string][]): string[] {
  return change(
    [
      'The paper mill of Orre was sold on Wednesday to a group of investors from the coast.',
      'The mill, where 300 people work, will make packaging from next year on.',
      'The union said it would hold talks in spring.',
    ],
    changes,
  );
}

function change(body: string[], changes: [string, string][]): string[] {
  return body.map((paragraph) => changes.reduce((text, [from, to]) => text.replace(from, to), paragraph));
}

/** A story, its articles and what an editor has recorded of it. */
export interface ToldStory {
  title: string;
  articles: ToldArticle[];
  /** `steps`: who copied whom; `read`, `part`: that all were read against each other, wholly or in part, and claims. */
  record?: 'steps' | 'read' | 'part';
}

/** An article with no facts but those it must have, and what is given. */
export interface ToldArticle {
  outlet: string;
  title: string;
  body: string[];
  language?: string;
  published?: string;
  agency?: 'guess';
  /** Whether an editor has guessed that it comes from the first article of its story. */
  guessedFrom?: 'first';
}
