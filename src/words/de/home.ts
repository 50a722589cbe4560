import type { Words } from '../languages.ts';

/** Die Startseite. */
export const home: Words['home'] = {
  outlets: { one: '{count} Medium', other: '{count} Medien' },
  newest: 'Neueste Geschichte',
  newestOfSeveral: 'Neueste Geschichte, die mehrere Artikel erzählen',
  remark: 'Eine Äußerung, zwei Artikel, beide in Anführungszeichen',
  contradiction: 'Sie widersprechen einander: {what}',
  difference: 'Sie sagen Verschiedenes: {what}',
  headlines: { one: '{count} Überschrift, ein Ereignis', other: '{count} Überschriften, ein Ereignis' },
  does: {
    title: 'Was dieses Archiv tut',
    keeps: 'Es bewahrt jeden Artikel genau so auf, wie er eingegangen ist.',
    shows: 'Es zeigt, welche Wörter beschädigt sind und was wohl gemeint war.',
    judges: 'Es sagt, wie weit man jedem Artikel trauen kann, und warum.',
    compares: 'Es vergleicht, was sie behaupten und zitieren und wer von wem abgeschrieben hat.',
    cites: {
      published: 'Es gibt jedem Absatz einen dauerhaften Link.',
      partly: 'Es gibt jedem Absatz einen Link, der von der Veröffentlichung an dauerhaft ist.',
      unpublished:
        'Es gibt jedem Absatz einen Link. Noch ist nichts veröffentlicht: Bis dahin können Links sich noch ändern.',
    },
  },
  latest: 'Neueste Geschichten',
  allStories: { one: 'Die Geschichte', other: 'Alle {count} Geschichten' },
  alone: 'Artikel ohne Geschichte',
  allArticles: 'Alle Artikel',
  byYear: 'Geschichten nach Jahr',
  year: 'Jahr',
  stories: 'Geschichten',
  mostCopied: 'Am häufigsten abgeschrieben',
  textIn: { one: 'Text in {count} Artikel', other: 'Text in {count} Artikeln' },
  allOutlets: 'Alle Medien und Agenturen',
  mostNamed: 'Am häufigsten genannt',
  namedIn: { one: 'in {count} Artikel', other: 'in {count} Artikeln' },
  allEntities: 'Alle Personen und Orte',
};
