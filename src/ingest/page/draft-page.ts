import type { Said } from '../capture.ts';
import type { Draft, Removed } from '../draft.ts';
import { chooseBlocks, type Choice } from './choose-blocks.ts';
import { findAgency } from '../find-agency.ts';
import { findAuthors, findByline, readByline } from './facts/find-authors.ts';
import { findDates } from './facts/find-dates.ts';
import { findDeck } from './facts/find-deck.ts';
import { findLanguage } from './facts/find-language.ts';
import { findCorrection, findPaywall } from './facts/find-notices.ts';
import { findOutlet, findUrl } from './facts/find-outlet.ts';
import { findTitle } from './facts/find-title.ts';
import { inferred, quote } from '../name-place.ts';
import { doubtVerse } from './find-verse.ts';
import { findCaptions, type FoundCaption } from './find-captions.ts';
import { describeBlock } from './furniture/describe-block.ts';
import { removeFurniture, type Cleared } from './furniture/rules.ts';
import { keepTraced } from './keep-traced.ts';
import { listBlocks } from './list-blocks.ts';
import { askDefuddle, askReadability, type AskedPage } from './readers/ask-readers.ts';
import { askStatement } from './readers/ask-statement.ts';
import { readTree, walkElements } from './read-tree.ts';
import { readStatements } from './statements/read-statements.ts';
import { shapeBody } from './shape-body.ts';
import { sayDoubts } from './say-doubts.ts';

/**
 * Reads the article out of the source of a page, as a proposal. Nothing of the page runs and nothing is fetched. Two readers
 * choose among the blocks of the page, and the page's own metadata count as a third; what they choose is taken from the
 * source itself, so that every word stands there in that order.
 * @throws {RangeError} if the page is larger or nested deeper than any page has a reason to be.
 */
export function draftPage(source: string, { url, said = {} }: PageSource = {}): Draft {
  const tree = readTree(source);
  const address = url ?? said.url?.value;
  const statements = readStatements(tree, address);
  const blocks = listBlocks(tree, statements.base).map(describeBlock);
  const page: AskedPage = {
    tree,
    blocks,
    numbers: new Map([...walkElements(tree)].map((element, at) => [element, at])),
    url: address,
  };
  const [first, second] = [askSafely('Readability', askReadability, page), askSafely('Defuddle', askDefuddle, page)];
  const both = new Set([...first.kept].filter((number) => second.kept.has(number)));
  const opinions = { first: first.kept, second: second.kept, stated: askStatement(statements.article, blocks, both) };

  const kept = blocks.filter(({ number }) => first.kept.has(number) || second.kept.has(number));
  const prose = kept.filter(({ isProse }) => isProse);
  const start = prose[0]?.number ?? kept[0]?.number ?? blocks.length;
  const end = kept.at(-1)?.number ?? 0;
  const title = findTitle(blocks, statements, start);
  const above = title.block && title.block.number < start ? title.block.number : start - linesAbove;
  const header = blocks.filter(({ number }) => number > above && number < (prose[1]?.number ?? start + 1));
  const deck = findDeck(header, prose[1]?.kind ?? prose[0]?.kind, statements);
  const authors = findAuthors(statements);
  const byline = findByline(
    header.filter((block) => block !== deck && !block.isProse),
    authors?.value ?? [],
  );
  const captions = findCaptions(blocks.filter(({ number }) => number > above && number <= end));
  const captioned = new Set(captions.flatMap((caption) => caption.blocks));
  const around = new Set([title.block, deck, byline?.block, ...captioned]);
  const cleared = removeFurniture(
    kept.filter((block) => !around.has(block)),
    {
      printed: [title.block, deck, byline?.block].flatMap((block) => (block ? [block.text] : [])),
      authors: authors?.value ?? [],
    },
  );
  const choice = chooseBlocks(cleared.left, opinions);
  const text = choice.chosen.map((block) => block.text).join('\n');
  const shaped = shapeBody(choice.chosen);
  const dates = findDates(statements, header, address);
  const language = findLanguage(statements, text);
  const names = authors ?? namesIn(byline);
  const agency = findAgency({
    opening: choice.chosen.slice(0, 3).map((block) => block.text),
    closing: [...choice.chosen.slice(-2), ...cleared.removed.map(({ block }) => block).slice(-2)].map(
      (block) => block.text,
    ),
    byline: byline?.text,
    authors: names?.value ?? [],
  });
  const paywall = findPaywall(
    statements,
    blocks.filter(({ number }) => number > above && number <= end + linesBelow),
    choice.chosen.reduce((sum, { words }) => sum + words, 0),
  );
  const draft: Draft = {
    printed: {
      ...(title.finding ? { title: title.finding } : title.stated ? { title: title.stated } : {}),
      ...(deck
        ? { deck: { value: deck.text, basis: 'inferred', evidence: 'It stands between the headline and the text.' } }
        : {}),
      ...(byline
        ? {
            byline: {
              value: byline.text,
              basis: 'inferred',
              evidence: 'It stands by the headline and names the author.',
            },
          }
        : {}),
    },
    captions: captions
      .filter((caption) => belongs(caption, choice, opinions))
      .map((caption) => ({
        text: caption.blocks.map((block) => block.text).join(' '),
        after: shaped.filter(({ number }) => number < (caption.blocks[0]?.number ?? 0)).length,
        picture: caption.picture,
      })),
    body: shaped.map(({ block }) => block),
    facts: {
      outlet: findOutlet(statements, address),
      url: findUrl(statements, address),
      published: dates.published,
      changed: dates.changed,
      authors: names,
      section: findSection(statements),
      language: language.finding,
      agency,
      correction: findCorrection(blocks.filter(({ number }) => number > above && number <= end + linesBelow)),
      paywall,
    },
    removed: sayRemoved(cleared, source),
    doubts: [
      ...first.doubts,
      ...second.doubts,
      ...dates.doubts,
      ...language.doubts,
      ...doubtVerse(shaped.map(({ block }) => block)),
      ...sayDoubts({ blocks, choice, cleared, title, paywall, article: statements.article }),
    ],
  };
  return keepTraced(draft, source);
}

function askSafely(
  name: string,
  ask: (page: AskedPage) => Set<number>,
  page: AskedPage,
): { kept: Set<number>; doubts: string[] } {
  try {
    const kept = ask(page);
    return { kept, doubts: kept.size === 0 ? [`${name} finds no article on the page.`] : [] };
  } catch (error) {
    return {
      kept: new Set(),
      doubts: [
        `${name} could not read the page: ${error instanceof Error ? error.message.slice(0, 200) : 'no reason given'}.`,
      ],
    };
  }
}

function namesIn(byline: { text: string } | undefined) {
  const names = byline ? readByline(byline.text) : [];
  return byline && names.length > 0 ? inferred(names, `The byline is ${quote(byline.text)}.`) : undefined;
}

/** Of other articles' pictures none are kept: those a reader keeps, or in the midst of the text, or above it in a figure. */
function belongs(
  { blocks }: FoundCaption,
  { chosen }: Choice,
  { first, second }: { first: ReadonlySet<number>; second: ReadonlySet<number> },
): boolean {
  const [start, end] = [chosen[0]?.number ?? 0, chosen.at(-1)?.number ?? 0];
  return (
    blocks.every(({ linkShare }) => linkShare < 0.5) &&
    blocks.some(
      ({ number, tags }) =>
        first.has(number) || second.has(number) || (number < end && (number > start || tags.has('figcaption'))),
    )
  );
}

function findSection({ article, meta }: ReturnType<typeof readStatements>) {
  const section = [article?.['articleSection']]
    .flat()
    .find((one): one is string => typeof one === 'string' && one.trim() !== '');
  if (section !== undefined && section.length < 100)
    return {
      value: section.trim(),
      basis: 'stated' as const,
      evidence: `The page’s JSON-LD has articleSection ${quote(section)}.`,
    };
  const found = meta.find(
    ({ name, content }) =>
      /^(?:article:section|parsely-section|section|cxenseparse:.*section)$/.test(name) &&
      content.length < 100 &&
      !/^https?:/.test(content),
  );
  return (
    found && {
      value: found.content,
      basis: 'stated' as const,
      evidence: `The page has the meta element ${found.as}: ${quote(found.content)}.`,
    }
  );
}

function sayRemoved({ removed }: Cleared, source: string): Removed[] {
  const lineAt = countLines(source);
  return removed.flatMap(({ block, rule }) => {
    const places = block.nodes.flatMap(({ sourceCodeLocation: at }) => (at ? [at] : []));
    const [from, to] = [places[0]?.startOffset, places.at(-1)?.endOffset];
    return from === undefined || to === undefined
      ? []
      : [
          {
            kind: rule.kind,
            lines: [lineAt(from), lineAt(to)],
            says: `${rule.says} ${quote(block.text)}`,
          } satisfies Removed,
        ];
  });
}

function countLines(source: string): (offset: number) => number {
  const breaks: number[] = [];
  for (const { index } of source.matchAll(/\r\n|[\r\n]/g)) breaks.push(index);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** How far above the text a page prints what belongs to it, where its headline is not found. */
const linesAbove = 12;
/** How far below it a notice of a correction may stand. */
const linesBelow = 8;

interface PageSource {
  /** Where the page stood; what its links begin from. */
  url?: string | undefined;
  /** What was said of it outside. */
  said?: Said;
}
