import { joinTokens } from '../../text/words/compounds.ts';
import { tokensMeant } from '../../text/words/search-tokens.ts';
import { lettersOf, type Families } from '../volume/vocabulary.ts';
import type { Volume } from '../volume/volume.ts';
import type { Slot } from './plan.ts';
import type { PartReport } from './answer.ts';

/**
 * The runs of tokens that a word of a question stands for in a volume, of those that stand there: its forms by the endings of each
 * language in articles of that language, what is written together or with hyphens, what begins so, the forms of a name.
 */
export async function expandSlot(slot: Slot, volume: Vocabulary, stems: Stems): Promise<Run[]> {
  const runs = new Map<string, Run>();
  const add = (tokens: string[], by: Run['by'], languages?: readonly string[]): void => {
    const key = tokens.join(' ');
    const known = runs.get(key);
    if (!known) runs.set(key, { tokens, by, languages });
    else if (!languages) runs.set(key, { ...known, languages });
    else if (known.languages) runs.set(key, { ...known, languages: [...new Set([...known.languages, ...languages])] });
  };
  const { inAnyCase = slot.how !== 'exact' } = slot;
  const [before, last] = [slot.tokens.slice(0, -1), slot.tokens.at(-1)];
  if (last !== undefined) {
    const forms = await formsOf(last, slot.how, volume, stems, inAnyCase);
    for (const start of inAnyCase ? everyWay(before) : [before])
      for (const { form, by, languages } of forms) add([...start, form], by, languages);
    const together = slot.how === 'family' && before.length > 0 ? joinTokens(slot.tokens) : undefined;
    if (together !== undefined)
      for (const { form, languages } of await formsOf(together, 'family', volume, stems, true))
        add([form], 'compound', languages);
  }
  for (const form of slot.forms ?? []) for (const way of everyWay(form)) add(way, 'name');
  return [...runs.values()];
}

/** Tokens as they are typed or, where that says so much, in capitals: `us-led` means `US-led` too. */
function everyWay(tokens: readonly string[]): string[][] {
  return tokens.reduce<string[][]>(
    (begun, token) => begun.flatMap((way) => tokensMeant(token).map((meant) => [...way, meant])).slice(0, mostWays),
    [[]],
  );
}

async function formsOf(
  token: string,
  how: Slot['how'],
  volume: Vocabulary,
  stems: Stems,
  inAnyCase: boolean,
): Promise<Form[]> {
  const own = await volume.families(lettersOf(token));
  const typed = new Set(inAnyCase ? tokensMeant(token) : [token]);
  if (how !== 'family') {
    const isMeant = how === 'exact' ? (form: string) => typed.has(form) : (form: string) => form.startsWith(token);
    return everyForm(own)
      .filter(isMeant)
      .map((form) => ({ form, by: typed.has(form) ? 'typed' : 'beginning' }));
  }
  const forms: Form[] = everyForm(own)
    .filter((form) => typed.has(form))
    .map((form) => ({ form, by: 'typed' }));
  for (const language of volume.languages) {
    const stem = stemIn(language, token, stems);
    const letters = lettersOf(stem);
    const families = letters === lettersOf(token) ? own : await volume.families(letters);
    for (const family of families[language] ?? [])
      if (family.stem === stem)
        for (const [form] of family.forms)
          forms.push({ form, by: typed.has(form) ? 'typed' : 'ending', languages: [language] });
  }
  return forms;
}

function everyForm(families: Families): string[] {
  const forms = Object.values(families).flatMap((list) => list.flatMap((family) => family.forms.map(([form]) => form)));
  return [...new Set(forms)];
}

function stemIn(language: string, token: string, stems: Stems): string {
  return stems.get(language)?.(token) ?? token;
}

/** In a compound of so many short words nobody means each in capitals or not. */
const mostWays = 16;

/** What makes stems, by language. */
export type Stems = ReadonlyMap<string, (token: string) => string>;

type Vocabulary = Pick<Volume, 'families' | 'languages'>;

/** Tokens next to each other. */
export interface Run {
  tokens: string[];
  by: PartReport['forms'][number]['by'];
  /** Only in articles of these languages; in any where there are none. */
  languages?: readonly string[] | undefined;
}

interface Form {
  form: string;
  by: Run['by'];
  languages?: readonly string[] | undefined;
}
