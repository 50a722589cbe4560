import { compareText } from '../../text/compare-text.ts';
import type { PageToPrint } from './press-app.ts';

/**
 * Divides pages evenly among those who print them. What stands at one place (an article, its original, its files) and what
 * tells one story comes to one of them, one after the other, who has then read and compared what they are made of. The same
 * pages are always divided in the same way.
 * @param propsOf what a page is given to show: from the pages of articles it is known what story they tell.
 * @returns the pages of each.
 */
export function dividePages(
  pages: readonly PageToPrint[],
  parts: number,
  propsOf: (page: PageToPrint) => object,
): PageToPrint[][] {
  const storyOf = new Map(
    pages.flatMap((page) => {
      const story = storyIn(propsOf(page));
      return story === undefined ? [] : [[placeOf(page), story] as const];
    }),
  );
  const lots = [...Map.groupBy(pages, (page) => storyOf.get(placeOf(page)) ?? placeOf(page))];
  const divided = Array.from({ length: parts }, (): { size: number; lots: typeof lots } => ({ size: 0, lots: [] }));
  for (const lot of lots.toSorted(([a, its], [b, others]) => others.length - its.length || compareText(a, b))) {
    const least = divided.reduce((one, other) => (other.size < one.size ? other : one));
    least.size += lot[1].length;
    least.lots.push(lot);
  }
  return divided.map((part) =>
    part.lots
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([, its]) => its.toSorted((a, b) => compareText(a.file, b.file))),
  );
}

/** `articles/rain` of `articles/rain/original/index.html`. */
function placeOf({ file }: PageToPrint): string {
  return file.split('/').slice(0, 2).join('/');
}

function storyIn(props: { article?: { story?: { id?: string } } }): string | undefined {
  const id = props.article?.story?.id;
  return id && `stories/${id}`;
}
