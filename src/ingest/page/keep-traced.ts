import { parseOriginal } from '../../text/trace/originals.ts';
import { tracePassages } from '../../text/trace/trace.ts';
import type { Passage } from '../../text/passages.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../name-place.ts';

/** Leaves of a draft what stands in its original, the body in order: what does not is no word of the article. */
export function keepTraced(draft: Draft, source: string): Draft {
  const passages: Passage[] = [
    ...(['title', 'deck', 'byline', 'kicker', 'dateline'] as const).flatMap((field) => {
      const finding = draft.printed[field];
      return finding ? [passage(field, field, finding.value)] : [];
    }),
    ...draft.captions.map(({ text }, at) => passage(`c${at}`, 'caption', text)),
    ...draft.body.map(({ text, role }, at) => passage(`p${at}`, role, text)),
  ];
  const { addedWords } = tracePassages(passages, parseOriginal(source, 'text/html').text);
  const astray = new Set(addedWords.map((word) => word.passage));
  if (astray.size === 0) return draft;
  const body = draft.body.map((block, at) => ({ block, isKept: !astray.has(`p${at}`) }));
  return {
    ...draft,
    printed: Object.fromEntries(Object.entries(draft.printed).filter(([field]) => !astray.has(field))),
    captions: draft.captions
      .filter((_, at) => !astray.has(`c${at}`))
      .map((caption) => ({ ...caption, after: body.slice(0, caption.after).filter(({ isKept }) => isKept).length })),
    body: body.filter(({ isKept }) => isKept).map(({ block }) => block),
    doubts: [
      ...draft.doubts,
      ...passages
        .filter(({ id }) => astray.has(id))
        .map(({ role, text }) =>
          role === 'title'
            ? `The page’s metadata call it ${quote(text)}, but that is nowhere on the page.`
            : `A ${role} does not stand on the page in these words and was left out: ${quote(text)}`,
        ),
    ],
  };
}

function passage(id: string, role: Passage['role'], text: string): Passage {
  return { id, role, text, marks: [], sentences: [] };
}
