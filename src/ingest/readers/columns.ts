import type { Said } from '../capture.ts';

/** What a column or field of this name says, by the names that collections of news give theirs; nothing if it is none of them. */
export function columnKey(name: string): keyof Said | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '');
  return byName.get(plain);
}

/** The names of columns, in small letters and without spaces; of two that say the same, the first counts. */
const names = {
  title: ['title', 'headline', 'articletitle', 'heading'],
  deck: [
    'deck',
    'standfirst',
    'subtitle',
    'subtitel',
    'subheadline',
    'dek',
    'description',
    'summary',
    'excerpt',
    'abstract',
  ],
  byline: ['byline'],
  url: ['url', 'link', 'source_url', 'sourceurl', 'articleurl', 'permalink', 'webaddress', 'weburl', 'originalurl'],
  captured: [
    'captured',
    'accessed',
    'dateaccessed',
    'retrieved',
    'clipped',
    'created',
    'crawldate',
    'datedownload',
    'savedat',
  ],
  published: [
    'published',
    'publishedat',
    'date',
    'datepublished',
    'publicationdate',
    'publishdate',
    'publishtime',
    'pubdate',
    'publishedon',
  ],
  outlet: [
    'outlet',
    'publication',
    'publisher',
    'source',
    'sourcename',
    'site',
    'sitename',
    'newspaper',
    'website',
    'sourcedomain',
  ],
  authors: ['authors', 'author', 'creator', 'creators', 'writer'],
  section: ['section', 'category', 'rubric'],
  language: ['language', 'lang'],
  body: [
    'contenthtml',
    'contenttext',
    'text',
    'body',
    'content',
    'articletext',
    'articlebody',
    'fulltext',
    'maintext',
    'articlecontent',
  ],
} as const satisfies Partial<Record<keyof Said, readonly string[]>>;

const byName = new Map(
  Object.entries(names).flatMap(([key, all]) =>
    all.map((name) => [name.replaceAll('_', ''), key as keyof Said] as const),
  ),
);
