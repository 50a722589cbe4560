/** What an archive is begun with. It stands in the archive’s own files from then on, where its archivists may say it otherwise. */
export const beginning = {
  /** The name of the rights statement CNE 1.0, as rightsstatements.org has it in the language. */
  rights: 'Copyright not evaluated',
  /** The outlet of texts of which nobody knows who published them. */
  unknownOutlet: {
    name: 'Unknown publisher',
    profile:
      'Stands for every publisher that a text here does not name. It is not one outlet: two articles filed under it need have nothing in common. What may be known of a publisher stands in the record of the article, with the evidence for it.',
    standing:
      'None can be given. A text without a named publisher has nobody who answers for it, so each is judged by its words alone and by comparison with better witnesses of the same report.',
  },
} as const;
