import type { Volume } from '../volume/volume.ts';
import { expandSlot, type Run, type Stems } from './expand.ts';
import { chain, either, keepIn, near, nowhere, type Places } from '../volume/places.ts';
import type { Leaf, Plan, Slot } from './plan.ts';

/**
 * Puts a question to a volume: to each passage by itself, and to each article as a whole.
 * @throws {CouldNotLook} if anything that is needed for it could not be read.
 */
export async function evaluate(plan: Plan, volume: Volume, stems: Stems): Promise<Finding> {
  const leaves: FoundLeaf[] = [];
  const facts: Finding['facts'] = [];
  const look = async (leaf: Leaf, scope: Scope): Promise<Places> => {
    const found = await findLeaf(leaf, volume, stems, scope);
    leaves.push(found);
    return found.places;
  };
  const answer = async (one: Plan, scope: Scope): Promise<Marked> => {
    switch (one.kind) {
      case 'leaf':
        return markPlaces(await look(one, scope), volume);
      case 'near': {
        const [left, right] = await Promise.all([look(one.left, scope), look(one.right, scope)]);
        return markPlaces(near(left, right, one.within, volume), volume);
      }
      case 'name': {
        const [words, forms] = await Promise.all([
          Promise.all(one.words.map((word) => findLeaf(word, volume, stems, scope))),
          look(one.forms, scope),
        ]);
        const all = join(
          words.map(({ places }) => markPlaces(places, volume)),
          'all',
          volume,
        );
        // Words of a name that stand apart from the others are not the name.
        const isTogether = (passage: number): boolean => all.passages[passage] === 1;
        for (const word of words) leaves.push({ ...word, places: keepIn(word.places, isTogether, volume) });
        return join([all, markPlaces(forms, volume)], 'any', volume);
      }
      case 'all':
      case 'any': {
        const parts = await Promise.all(one.parts.map((part) => answer(part, scope)));
        return join(parts, one.kind, volume);
      }
      case 'not': {
        const { passages, articles } = await answer(one.part, scope);
        return { passages: passages.map(invert), articles: articles.map(invert) };
      }
      case 'title': {
        const { passages } = await answer(one.part, 'title');
        const articles = new Uint8Array(volume.articles);
        for (const [passage, has] of passages.entries())
          if (has && volume.isTitle[passage]) articles[volume.articleOf[passage] ?? 0] = 1;
        return { articles, passages: spread(articles, volume) };
      }
      case 'fact': {
        const articles = await volume.having(one.field, one.value);
        facts.push({ part: one.part, articles: articles.reduce((sum, has) => sum + has, 0) });
        return { articles, passages: spread(articles, volume) };
      }
    }
  };
  return { ...(await answer(plan, 'all')), leaves, facts };
}

/** Where a row of words stands. */
async function findLeaf(leaf: Leaf, volume: Volume, stems: Stems, scope: Scope): Promise<FoundLeaf> {
  const rows = await Promise.all(leaf.slots.map((slot) => findSlot(slot, volume, stems, scope)));
  const [first, ...others] = rows;
  const places = others.reduce(
    (before, { places: after }) => chain(before, after, volume),
    first?.places ?? either([]),
  );
  return { part: leaf.part, places, forms: rows.flatMap(({ forms }) => forms) };
}

async function findSlot(
  slot: Slot,
  volume: Volume,
  stems: Stems,
  scope: Scope,
): Promise<Pick<FoundLeaf, 'places' | 'forms'>> {
  const runs = await expandSlot(slot, volume, stems);
  const found = await Promise.all(runs.map(async (run) => ({ run, places: await findRun(run, volume, scope) })));
  return {
    places: either(found.map(({ places }) => places)),
    forms: found.flatMap(({ run, places: { starts } }) =>
      starts.length > 0 ? [{ tokens: run.tokens, by: run.by, places: starts.length }] : [],
    ),
  };
}

async function findRun({ tokens, languages }: Run, volume: Volume, scope: Scope): Promise<Places> {
  const [first = nowhere, ...others] = await Promise.all(tokens.map((token) => volume.places(token)));
  const places = others.reduce((before, after) => chain(before, after, volume), first);
  const isMeant = volume.languages.map((language) => languages?.includes(language) ?? true);
  if (scope === 'all' && isMeant.every(Boolean)) return places;
  const isIn = (passage: number): boolean =>
    (scope === 'all' || volume.isTitle[passage] === 1) &&
    (isMeant[volume.languageOf[volume.articleOf[passage] ?? 0] ?? 0] ?? false);
  return keepIn(places, isIn, volume);
}

function markPlaces({ starts }: Places, volume: Volume): Marked {
  const passages = new Uint8Array(volume.articleOf.length);
  const articles = new Uint8Array(volume.articles);
  for (const start of starts) {
    const passage = volume.passageAt[start] ?? 0;
    passages[passage] = 1;
    articles[volume.articleOf[passage] ?? 0] = 1;
  }
  return { passages, articles };
}

function join(parts: readonly Marked[], how: 'all' | 'any', volume: Volume): Marked {
  const joinOf = (length: number, of: (part: Marked) => Uint8Array): Uint8Array => {
    const joined = new Uint8Array(length).fill(how === 'all' ? 1 : 0);
    for (const part of parts) {
      const one = of(part);
      if (how === 'all') for (let at = 0; at < length; at++) joined[at] = (joined[at] ?? 0) & (one[at] ?? 0);
      else for (let at = 0; at < length; at++) joined[at] = (joined[at] ?? 0) | (one[at] ?? 0);
    }
    return joined;
  };
  return {
    passages: joinOf(volume.articleOf.length, (part) => part.passages),
    articles: joinOf(volume.articles, (part) => part.articles),
  };
}

/** What holds of articles, said of all their passages. */
function spread(articles: Uint8Array, { articleOf }: Volume): Uint8Array {
  return Uint8Array.from(articleOf, (article) => articles[article] ?? 0);
}

function invert(has: number): number {
  return has ? 0 : 1;
}

/** Where words are looked for: everywhere, or in headlines. */
type Scope = 'all' | 'title';

/** One byte for each passage and for each article: whether it has what was asked. */
export interface Marked {
  passages: Uint8Array;
  articles: Uint8Array;
}

/** What a question led to in a volume. */
export interface Finding extends Marked {
  leaves: FoundLeaf[];
  /** How many articles have each fact that was asked for. */
  facts: { part: number; articles: number }[];
}

/** Where words of a part of the question stand, and in which forms. */
export interface FoundLeaf {
  part: number;
  places: Places;
  forms: { tokens: string[]; by: Run['by']; places: number }[];
}
