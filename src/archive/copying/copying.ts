import { must } from '../../text/must.ts';
import type { derivationKinds, derivationSteps } from '../../schema/terms.ts';
import type { Archive, OutletEntry } from '../archive.ts';
import type { Article } from '../articles.ts';
import { joinFamilies, joinProposedProvenance, originOf, type JoinedFamily } from '../comparison/provenance.ts';
import { joinStemma, type Stemma, type StemmaNode } from '../comparison/stemma.ts';
import type { Story } from '../stories.ts';
import { growTrees, pruneTree, type Growth, type Step } from './grow-trees.ts';

/** Who copied whom in a story: what editors have established, what a program proposes, and of which articles nothing is known. */
export async function joinCopying(archive: Archive, story: Story): Promise<Copying> {
  const provenance = await joinProposedProvenance(archive, story);
  const drawn = growSteps(story, joinStemma(archive, story));
  const placed = new Set(drawn.flatMap(listArticles));
  const families = joinFamilies(archive, provenance, story.articles)
    .map((family) => ({ ...family, articles: family.articles.filter((article) => !placed.has(article)) }))
    .filter(({ articles, sources }) => articles.length > 1 || (articles.length > 0 && sources.length > 0));
  const established = putInOrder([...drawn, ...families.map((family) => drawFamily(archive, family))], story);
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  const proposed = provenance.proposed
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .map(({ articles }): CopyTree => ({
      text: { kind: 'not established' },
      below: articles.map((id) => leaf(must(byId.get(id), 'what is proposed is of the story'))),
    }));
  const known = new Set([...established, ...proposed].flatMap(listArticles));
  return { established, proposed, open: story.articles.filter((article) => !known.has(article)) };
}

/** Those of which most was made come first, then what is certain; what is alike stands as the articles of the story do. */
function putInOrder(trees: CopyTree[], story: Story): CopyTree[] {
  const places = new Map(story.articles.map((article, index) => [article.id, index]));
  const placeOf = (tree: CopyTree): number =>
    Math.min(...listArticles(tree).map(({ id }) => places.get(id) ?? Number.POSITIVE_INFINITY));
  const doubtOf = ({ way }: CopyTree): number => certainties.indexOf(way?.certainty ?? 'sure');
  return trees
    .map((tree) => ({ ...tree, below: putInOrder(tree.below, story) }))
    .toSorted(
      (a, b) => listArticles(b).length - listArticles(a).length || doubtOf(a) - doubtOf(b) || placeOf(a) - placeOf(b),
    );
}

/** The articles in a tree. */
function listArticles({ text, below }: CopyTree): Article[] {
  return [...(text.kind === 'article' ? [text.article] : []), ...below.flatMap(listArticles)];
}

/** The steps an editor has recorded of texts, and of which article another was made. */
function growSteps(story: Story, stemma: Stemma | undefined): CopyTree[] {
  const recorded = (stemma?.steps ?? [])
    // Background carried over makes no copy.
    .filter(({ denied, how }) => !denied && how !== 'background')
    .map(({ from, to, how, says, certainty }): KnownStep => ({ from, to, certainty, how: { step: how }, says }));
  const drawn = new Set(recorded.map(({ to }) => to));
  const here = new Map(story.articles.map((article) => [article.id, article]));
  const copied = story.articles.flatMap(({ id, data: { derivation } }) =>
    derivation && derivation.certainty !== 'guess' && !drawn.has(id)
      ? derivation.fromArticles
          .filter((source) => here.has(source.id))
          .map((source): KnownStep => ({
            from: source.id,
            to: id,
            certainty: derivation.certainty,
            how: { kind: derivation.kind },
          }))
      : [],
  );
  const nodes: StemmaNode[] = stemma?.nodes ?? story.articles.map((article) => ({ key: article.id, article }));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const textOf = (key: string): TreeText => {
    const node = must(byKey.get(key), 'a step leads from one text of the story to another');
    if ('article' in node) return { kind: 'article', article: node.article };
    return { kind: 'absent', name: node.text.what, outlet: node.text.outlet };
  };
  const draw = ({ key, steps, others, below }: Growth<KnownStep>): CopyTree => ({
    text: textOf(key),
    way: steps.length > 0 ? joinSteps(steps, others.map(textOf)) : undefined,
    below: below.map(draw),
  });
  const isHere = (key: string): boolean => 'article' in must(byKey.get(key), 'what grows is a text of the story');
  return growTrees(
    nodes.map(({ key }) => key),
    [...recorded, ...copied],
  )
    .flatMap((tree) => pruneTree(tree, isHere) ?? [])
    .map(draw);
}

function joinSteps(steps: KnownStep[], others: TreeText[]): Way {
  return {
    hows: steps.map(({ how }) => how),
    says: steps.flatMap(({ says }) => says ?? []),
    certainty: weakest(steps.map(({ certainty }) => certainty)),
    others,
  };
}

/** Articles of one source or one text of which no steps are recorded. */
function drawFamily(archive: Archive, { name, sources, articles }: JoinedFamily): CopyTree {
  const [only, another] = articles;
  if (only && !another && sources.join(' ') === `outlet:${only.outlet.id}`)
    return { ...leaf(only), way: wayOf(archive, only) };
  const [source = '', second] = sources;
  const id = source.startsWith('outlet:') && second === undefined ? source.slice('outlet:'.length) : undefined;
  return {
    text:
      name === undefined
        ? { kind: 'not established' }
        : { kind: 'absent', name, outlet: id === undefined ? undefined : archive.records.outlets.get(id) },
    below: articles.map((article) => ({ ...leaf(article), way: wayOf(archive, article) })),
  };
}

/** How an article came to be, by its own record. */
function wayOf(archive: Archive, article: Article): Way {
  const { derivation } = article.data;
  const isSure = originOf(archive, article).tops.every(({ certainty }) => certainty === 'sure');
  return {
    hows: derivation && derivation.certainty !== 'guess' ? [{ kind: derivation.kind }] : [],
    says: [],
    certainty: isSure ? 'sure' : 'likely',
    others: [],
  };
}

function leaf(article: Article): CopyTree {
  return { text: { kind: 'article', article }, below: [] };
}

function weakest(all: Step['certainty'][]): Step['certainty'] {
  return certainties.findLast((one) => all.includes(one)) ?? 'sure';
}

/** The surest first. */
const certainties = ['sure', 'likely', 'guess'] as const;

/** A step as an editor has recorded it. */
interface KnownStep extends Step {
  how: How;
  /** What was done, in the editor's words. */
  says?: string;
}

/** What was done to a text: a term of the steps between texts, or of how an article came about. */
export type How = { step: keyof typeof derivationSteps } | { kind: keyof typeof derivationKinds };

/** Who copied whom in a story. */
export interface Copying {
  /** What editors have found: sources, or one text, over what was made of them; an outlet's own report stands alone. */
  established: CopyTree[];
  /** What a program takes for copies of one text beyond that, the most first. */
  proposed: CopyTree[];
  /** Articles of which neither says anything. */
  open: Article[];
}

/** A text with those that were made of it. */
export interface CopyTree {
  text: TreeText;
  /** How it was made of the text above it, or came about; a program does not say. */
  way?: Way | undefined;
  below: CopyTree[];
}

/** What stands in a box: an article; a text or an outlet that is not in the archive; what copies have in common. */
export type TreeText =
  | { kind: 'article'; article: Article }
  | { kind: 'absent'; name: string; outlet: OutletEntry | undefined }
  | { kind: 'not established' };

/** How a text was made of another. */
export interface Way {
  hows: How[];
  /** What was done, in sentences of the editor's. */
  says: string[];
  certainty: Step['certainty'];
  /** Other texts it was made of too. */
  others: TreeText[];
}
