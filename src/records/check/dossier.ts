import { mdxToHast, mdxToMdast, type MdastNode } from 'satteri';
import { explainBroken } from './dossier/explain-broken.ts';
import { dossierFeatures as features } from './dossier/features.ts';
import { judgeOutput } from './dossier/judge-output.ts';
import { judgeTree } from './dossier/judge-tree.ts';
import { scanText } from './dossier/scan-text.ts';
import type { Fault } from '../fault.ts';
import type { Known } from './known.ts';
import { noSuchRecord } from './links.ts';
import type { Subject } from './subject.ts';
import type { DossierUse } from './dossier/judge-element.ts';

/** Judges the text of a story: that it is one, and that the articles it cites are there. */
export function checkDossier(story: Subject<unknown>, { ids }: Pick<Known, 'ids'>): Fault[] {
  const { faults, uses } = dossierOf(story);
  const missing = uses.filter(({ article }) => !ids.has('articles', article));
  return [
    ...faults,
    ...missing.map(({ article, line, field }) => ({
      file: story.file,
      line,
      field,
      ...noSuchRecord('articles', article, ids),
    })),
  ];
}

/** What the text of a story cites of articles, and what is wrong with it; judged once. */
export function dossierOf(story: Subject<unknown>): DossierCheck {
  const known = read.get(story) ?? judgeDossier(story.body, story.bodyLine, story.file);
  read.set(story, known);
  return known;
}

const read = new WeakMap<Subject<unknown>, DossierCheck>();

/**
 * Judges the text of a dossier: Markdown with the components handed to it and nothing else, so that it can be read,
 * moved and kept as text, and never runs code. It is read by the parser of the build, for two parsers of one text
 * disagree sooner or later, and between them code slips through.
 * @returns the faults, and what it cites of articles.
 */
export function judgeDossier(body: string, bodyLine: number, file: string): DossierCheck {
  // As many lines above as the file has, so that all lines are those of the file.
  const text = '\n'.repeat(bodyLine - 1) + body;
  const { faults: scanned, harmless } = scanText(text, file);
  if (harmless === undefined) return { faults: scanned, uses: [] };
  const tree = parse(harmless);
  if (!('type' in tree)) return { faults: withoutRepeats([...scanned, explainBroken(tree.error, file)]), uses: [] };
  const { faults: judged, uses } = judgeTree(tree, file);
  const faults = withoutRepeats([...scanned, ...judged]);
  // What is not even words need not be made into a page.
  return { faults: faults.length > 0 ? faults : judgeOutput(mdxToHast(text, { features }), file), uses };

  /** What was scanned has been told of its line. */
  function withoutRepeats(found: Fault[]): Fault[] {
    const told = new Set(scanned.map(({ line }) => line));
    return found.filter((fault) => scanned.includes(fault) || !told.has(fault.line));
  }
}

function parse(text: string): MdastNode | { error: unknown } {
  try {
    return mdxToMdast(text, { features });
  } catch (error) {
    return { error };
  }
}

interface DossierCheck {
  faults: Fault[];
  uses: DossierUse[];
}
