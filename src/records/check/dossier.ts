import { mdxToHast, mdxToMdast, type MdastNode } from 'satteri';
import { explainBroken } from '../dossier/explain-broken.ts';
import { dossierFeatures as features } from '../dossier/features.ts';
import { judgeOutput } from '../dossier/judge-output.ts';
import { judgeTree, type DossierUse } from '../dossier/judge-tree.ts';
import { scanText } from '../dossier/scan-text.ts';
import type { Fault } from '../fault.ts';

/**
 * Judges the text of a dossier: Markdown with the components handed to it and nothing else, so that it can be read,
 * moved and kept as text, and never runs code. It is read by the parser of the build, for two parsers of one text
 * disagree sooner or later, and between them code slips through.
 * @returns the faults, and what it cites of articles.
 */
export function checkDossier(body: string, bodyLine: number, file: string): DossierCheck {
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
