/** What else is handed out of the whole archive: files of lines in the form of a standard, one JSON object each. */
export const lines = {
  citations: {
    title: 'Citations',
    says: 'How each article is cited: a line of CSL-JSON.',
    profile: 'https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json',
  },
  annotations: {
    title: 'Annotations',
    says: 'What editors note on places of articles, which sentences correspond, and every wording of a quotation: a line for each W3C Web Annotation.',
    profile: 'http://www.w3.org/ns/anno.jsonld',
  },
  ninjs: {
    title: 'News items',
    says: 'Each article as newsrooms exchange it: a line of IPTC’s ninjs 3.1.',
    profile: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
  },
} as const;

export type LinesName = keyof typeof lines;
