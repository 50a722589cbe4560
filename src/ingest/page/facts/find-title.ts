import { tokenize } from '../../../text/words/tokenize.ts';
import type { Finding } from '../../capture.ts';
import type { DescribedBlock } from '../furniture/describe-block.ts';
import { textOf } from '../statements/read-json-ld.ts';
import { findMeta, type Statements } from '../statements/read-statements.ts';
import { stated } from '../../name-place.ts';

/**
 * The headline as the page prints it: of its visible blocks the one that says what its metadata call the headline; without
 * any, its first heading.
 * @param firstOfBody the number of the block where the text begins: headlines stand above it.
 */
export function findTitle(blocks: readonly DescribedBlock[], statements: Statements, firstOfBody: number): Title {
  const names = titlesStated(statements);
  const outlet = textOf(statements.article?.['publisher']) ?? findMeta(statements, 'og:site_name')?.content;
  const candidates = blocks.filter(
    (block) =>
      block.words > 0 &&
      block.words <= mostWords &&
      (isTopHeading(block) || block.isHeading || block.number < firstOfBody) &&
      plain(block.text) !== plain(outlet ?? ''),
  );
  let best: { block: DescribedBlock; score: number; from: string } | undefined;
  for (const block of candidates) {
    for (const { text, from } of names) {
      const score =
        likeness(block.text, text) +
        (isTopHeading(block) ? 0.15 : 0) +
        (block.isHeading ? 0.1 : 0) -
        (block.linkShare > 0.9 ? 0.1 : 0) -
        (block.number > firstOfBody ? 0.2 : 0);
      if (score >= alike && score > (best?.score ?? 0)) best = { block, score, from };
    }
  }
  if (best)
    return {
      block: best.block,
      finding: stated(best.block.text, 'It is printed on the page, and', `stands in ${best.from}`),
    };
  const heading = candidates
    .filter((block) => isTopHeading(block) && block.words > 1)
    .toSorted((a, b) => Math.abs(a.number - firstOfBody) - Math.abs(b.number - firstOfBody))[0];
  if (heading)
    return {
      block: heading,
      finding: { value: heading.text, basis: 'inferred', evidence: 'It is the page’s main heading.' },
    };
  const [first] = names;
  return { stated: first && { value: first.text, basis: 'stated', evidence: `It stands in ${first.from}.` } };
}

/** Whether two texts say the same, of 1: words in common, of the longer one. */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) =>
    tokenize(text.slice(0, 1000).normalize('NFKC').toLowerCase())
      .map((token) => token.text)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
  if (!a || !b || a.length === 0 || b.length === 0) return 0;
  const left = Map.groupBy(b, (word) => word);
  const common = a.filter((word) => left.get(word)?.pop() !== undefined).length;
  return common / Math.max(a.length, b.length);
}

/** What metadata call the headline; a title bar has the name of the site too. */
function titlesStated(statements: Statements): { text: string; from: string }[] {
  const { article, title = '' } = statements;
  const [headline, og, name] = [
    textOf(article?.['headline']),
    findMeta(statements, 'og:title', 'twitter:title', 'citation_title', 'dc.title', 'parsely-title', 'sailthru.title')
      ?.content,
    textOf(article?.['name']),
  ];
  const parts = title.split(/\s+[|–—·•»«:-]+\s+|\s*[|｜]\s*/u).filter((part) => part.length >= fewestCharacters);
  return [
    { text: headline, from: 'its JSON-LD as headline' },
    { text: og, from: 'its metadata as title' },
    { text: title, from: 'its title bar' },
    ...parts.map((text) => ({ text, from: 'its title bar' })),
    { text: name, from: 'its JSON-LD as name' },
  ].flatMap(({ text, from }) =>
    text === undefined || text.trim() === '' ? [] : [{ text: text.replace(/\s+/g, ' ').trim(), from }],
  );
}

function isTopHeading({ tags }: DescribedBlock): boolean {
  return tags.has('h1');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const mostWords = 60;
/** A shorter piece of a title bar is the name of the site, or says nothing. */
const fewestCharacters = 8;
/** Headlines of pages and of their metadata differ in a word or two. */
const alike = 0.6;

interface Title {
  /** Where it is printed. */
  block?: DescribedBlock;
  finding?: Finding;
  /** What metadata say, where nothing printed is like it. */
  stated?: Finding | undefined;
}
