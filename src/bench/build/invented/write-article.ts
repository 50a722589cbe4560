import { createHash } from 'node:crypto';
import { capitalize } from './capitalize.ts';
import { outletId, outletName } from './cast.ts';
import type { Draw } from './draw.ts';
import type { InventedArticle } from './tell-story.ts';
import { writeFacts } from './write-facts.ts';

/** An article as a record, and its original with what a page has around it: a masthead, an advertisement, an imprint. */
export function writeArticle(draw: Draw, article: InventedArticle, story: string | undefined): WrittenArticle {
  const { telling, outlet, date, language, how, source } = article;
  const paragraphs = telling.paragraphs.map((sentences) => sentences.join(' '));
  const byline = article.authors && `By ${capitalize(article.authors)}`;
  const { original, removed, isPage } = writeOriginal(
    draw,
    outletName(outlet),
    telling.title,
    byline,
    date,
    paragraphs,
  );
  const file = `${article.id}.${isPage ? 'html' : 'txt'}`;
  const isAssessed = draw.chance(0.6);
  const notes = draw.chance(0.2)
    ? makeNotes(draw, article, [telling.title, byline ?? '', ...paragraphs].join('\n'))
    : [];
  const facts = {
    title: telling.title,
    byline,
    outlet: outletId(outlet),
    agency: source && {
      outlet: outletId(source.outlet),
      basis: 'inferred',
      certainty: 'likely',
      evidence: 'The agency is named beside the text.',
    },
    authors: article.authors && [capitalize(article.authors)],
    published: date && { date, basis: 'stated', evidence: 'It is printed above the text.' },
    url: draw.chance(0.7) ? `https://${outletId(outlet)}.example/${article.number}` : undefined,
    received: { date: '2026-03-01', as: `${article.number}.${isPage ? 'html' : 'txt'}` },
    language: language.tag,
    story,
    topics: article.topics,
    siglum: story && article.siglum,
    original: {
      file,
      sha256: createHash('sha256').update(original).digest('hex'),
      mediaType: isPage ? 'text/html' : 'text/plain',
    },
    removed,
    derivation: draw.chance(0.6)
      ? {
          kind: how,
          fromOutlets: source && [outletId(source.outlet)],
          certainty: 'likely',
          evidence: ['It was read beside other texts.'],
        }
      : undefined,
    reliability:
      isAssessed || notes.length > 0
        ? { ...(isAssessed && assess(draw)), ...(notes.length > 0 && { notes }) }
        : undefined,
  };
  const record = `---\n${writeFacts(facts)}---\n\n${paragraphs.join('\n\n')}\n`;
  return { record, original, file };
}

function writeOriginal(
  draw: Draw,
  outlet: string,
  title: string,
  byline: string | undefined,
  date: string | undefined,
  paragraphs: readonly string[],
): { original: string; removed: object[]; isPage: boolean } {
  const isPage = draw.chance(0.1);
  const mark = (text: string): string => (isPage ? `<p>${text}</p>` : text);
  const lines = [
    ...(isPage ? [`<!doctype html><title>${outlet}</title>`] : [outlet]),
    mark(title),
    ...(byline === undefined ? [] : [mark(byline)]),
    ...(date === undefined ? [] : [mark(date)]),
    ...paragraphs.flatMap((one) => [mark(one), '']),
    mark('Advertisement'),
    mark(`© ${outlet}`),
  ];
  const dateline = byline === undefined ? 3 : 4;
  const removed = [
    { kind: 'masthead', lines: 1 },
    ...(date === undefined ? [] : [{ kind: 'dateline', lines: dateline }]),
    { kind: 'advertisement', lines: lines.length - 1 },
    { kind: 'imprint', lines: lines.length },
  ];
  return { original: `${lines.join('\n')}\n`, removed, isPage };
}

function assess(draw: Draw): object {
  return {
    source: draw.of(['A', 'B', 'B', 'C', 'C', 'D', 'E', 'F']),
    information: draw.between(2, 6),
    summary: 'A text that was invented for measuring; it is as good as any other one here.',
    sourceReason: 'The page names its outlet and its day.',
    informationReason: 'Nothing else was compared with it.',
    assessed: '2026-03-02',
  };
}

/** Notes on words that stand once in the article. */
function makeNotes(draw: Draw, { telling }: InventedArticle, whole: string): object[] {
  const sentences = telling.paragraphs.flat();
  return Array.from({ length: draw.between(1, 3) }, () => draw.of(sentences).split(' ').slice(0, 6).join(' ')).flatMap(
    (exact, place, all) =>
      whole.split(exact).length !== 2 || all.indexOf(exact) !== place
        ? []
        : {
            kind: draw.of(['unverified', 'sic', 'contradiction', 'altered-figure'] as const),
            quote: { exact },
            says: 'No other text has this in these words.',
            certainty: 'likely',
            effect: 'meaning',
          },
  );
}

/** The files of an article. */
interface WrittenArticle {
  record: string;
  original: string;
  /** Name of the original. */
  file: string;
}
