/**
 * Annotations as one collection of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), all on
 * its first page. Where two would have one id, the later ones are numbered.
 */
export function collectAnnotations(
  url: string,
  label: string,
  annotations: readonly Annotation[],
): AnnotationCollection {
  const seen = new Map<string, number>();
  const items = annotations.map(({ id, ...annotation }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, type: 'Annotation' as const, ...annotation };
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id: url,
    type: 'AnnotationCollection' as const,
    label,
    total: items.length,
  };
  // A page has at least one annotation.
  if (items.length === 0) return collection;
  const first = { id: `${url}#page-1`, type: 'AnnotationPage' as const, partOf: url, startIndex: 0, items };
  return { ...collection, first, last: first.id };
}

/**
 * Points at words of an article so that they are found again by their place, and if the page has changed, by themselves:
 * the fragment of the passage or sentence, refined by the words with what stands around them in the passage.
 */
export function selectWords(
  article: string,
  { text }: { text: string },
  place: string,
  { start, end }: Span,
): SpecificResource {
  return {
    type: 'SpecificResource',
    source: article,
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: place,
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: cutWhole(text, start - around, start),
        suffix: cutWhole(text, end, end + around),
      },
    },
  };
}

/** A stretch of a text without half a character at its ends. */
function cutWhole(text: string, from: number, to: number): string {
  return text
    .slice(Math.max(0, from), to)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
}

/** Characters before and after that tell one place from another; more would only be lost sooner. */
const around = 32;

interface Span {
  start: number;
  end: number;
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first?: {
    id: string;
    type: 'AnnotationPage';
    partOf: string;
    startIndex: number;
    items: (Annotation & { type: 'Annotation' })[];
  };
  last?: string;
}

/** What somebody says of words of an article. */
export interface Annotation {
  /** An address that stays: that of the collection, with a fragment. */
  id: string;
  motivation: Purpose;
  creator: Agent;
  body: (SpecificResource | TextualBody)[];
  target: SpecificResource;
}

export interface SpecificResource {
  type: 'SpecificResource';
  source: string;
  purpose?: Purpose;
  selector?: {
    type: 'FragmentSelector';
    conformsTo: string;
    value: string;
    refinedBy: { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };
  };
}

export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  /** BCP 47. */
  language: string;
  purpose: Purpose;
}

/** Who made an annotation: the archive's editors, or a program that nobody has checked yet. */
export interface Agent {
  id: string;
  type: 'Organization' | 'Software';
  name: string;
}

/** Motivations of the vocabulary that are used here: https://www.w3.org/TR/annotation-vocab/#named-individuals */
type Purpose = 'classifying' | 'commenting' | 'describing' | 'editing' | 'identifying' | 'linking' | 'tagging';
