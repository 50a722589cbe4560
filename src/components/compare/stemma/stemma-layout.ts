import { Graph, layout } from '@dagrejs/dagre';
import type { Stemma, StemmaNode } from '../../../archive/comparison/stemma.ts';

/** Places the texts of a stemma above one another, sources on top (dagre's layered drawing). Units are SVG user units. */
export function layStemma({ nodes, steps }: Stemma): StemmaDrawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 46, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) {
    const lines = linesOf(node);
    const width = Math.max(...lines.map(({ length }) => length)) * 6.6 + 20;
    graph.setNode(nameOf(node.key), { width, height: lines.length * 16 + 12 });
  }
  for (const { from, to, number } of steps)
    graph.setEdge(nameOf(from), nameOf(to), { width: 20, height: 20, labelpos: 'c' }, String(number));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: nodes.map((node) => {
      const box = graph.node(nameOf(node.key)) as { x: number; y: number; width: number; height: number };
      return { ...box, node, lines: linesOf(node) };
    }),
    arrows: steps.map((step) => {
      const edge = graph.edge({ v: nameOf(step.from), w: nameOf(step.to), name: String(step.number) }) as {
        points: Point[];
        x: number;
        y: number;
      };
      return {
        step,
        path: edge.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''),
        x: round(edge.x),
        y: round(edge.y),
      };
    }),
  };
}

/** The graph keeps its nodes in plain objects, where `constructor`, a lawful id, is taken. */
function nameOf(key: string): string {
  return `node ${key}`;
}

/** The list below the picture has the whole of it. */
function linesOf(node: StemmaNode): string[] {
  if ('article' in node)
    return [node.article.data.siglum ?? '', ...wrap(node.article.outlet.data.name)].filter(Boolean);
  return wrap(node.text.what);
}

/** Cuts a text into a few short lines, a long word too. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap(cutWord)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines;
}

function cutWord(word: string): string[] {
  const letters = word.length < longestLine ? [word] : Array.from(graphemes.segment(word), ({ segment }) => segment);
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += longestLine - 1)
    pieces.push(letters.slice(at, at + longestLine - 1).join(''));
  return pieces;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Letters and lines that fit a box of the drawing; names that are longer end in “…”. */
const [longestLine, mostLines] = [22, 5];

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Point {
  x: number;
  y: number;
}

interface StemmaDrawing {
  width: number;
  height: number;
  /** `x` and `y` are centres. */
  boxes: { x: number; y: number; width: number; height: number; node: StemmaNode; lines: string[] }[];
  /** `x` and `y` are where the number of the step stands. */
  arrows: { step: Stemma['steps'][number]; path: string; x: number; y: number }[];
}
