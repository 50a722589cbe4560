import { distance } from 'fastest-levenshtein';
import { showToken } from '../../text/words/search-tokens.ts';
import { lettersOf } from '../volume/vocabulary.ts';
import { CouldNotLook } from '../volume/volume.ts';
import type { PartReport } from './answer.ts';
import type { Stems } from './expand.ts';
import type { Search } from './search.ts';
import { romanize } from './romanize.ts';

/** Says of each part of a question in which forms it was found, or, where it was not, which words of the archive may be meant. */
export async function reportParts({ told, parts, volumes }: Search, stems: Stems): Promise<PartReport[]> {
  const reports: PartReport[] = [];
  for (const [number, report] of told.parts.entries()) {
    const forms = new Map<string, PartReport['forms'][number]>();
    for (const { leaves } of volumes)
      for (const leaf of leaves.filter(({ part }) => part === number))
        for (const { tokens, by, places } of leaf.forms) {
          const form = tokens.map(showToken).join(' ');
          forms.set(form, { form, by, places: (forms.get(form)?.places ?? 0) + places });
        }
    const words = parts[number]?.words;
    const token = words?.tokens.length === 1 ? words.tokens[0] : undefined;
    reports.push({
      ...report,
      forms: [...forms.values()].toSorted((a, b) => b.places - a.places),
      suggestions: report.articles === 0 && token !== undefined ? await suggest(token, volumes, stems) : [],
    });
  }
  return reports;
}

/** A question is answered, whether or not it can be looked up what else may have been meant. */
async function suggest(token: string, volumes: Search['volumes'], stems: Stems): Promise<string[]> {
  try {
    return await findAlike(token, volumes, stems);
  } catch (error) {
    if (error instanceof CouldNotLook) return [];
    throw error;
  }
}

/** Words of the archive that are nearly what was typed, or that it may be in another script; the likeliest first. */
async function findAlike(token: string, volumes: Search['volumes'], stems: Stems): Promise<string[]> {
  const spellings = [...new Set([token, romanize(token)])];
  const candidates = new Map<string, number>();
  const groups = new Set(spellings.flatMap((one) => neighbours(one)));
  const newest = volumes.toSorted((a, b) => b.volume.number - a.volume.number).slice(0, mostVolumes);
  for (const { volume } of newest) {
    for (const families of await Promise.all([...groups].map((letters) => volume.families(letters))))
      for (const family of Object.values(families).flat())
        for (const [form, passages] of family.forms) candidates.set(form, (candidates.get(form) ?? 0) + passages);
  }
  const stemsOf = (form: string): Set<string> => new Set([...stems.values()].map((stem) => stem(form)));
  const rated = [...candidates].flatMap(([form, passages]) => {
    const away = Math.min(...spellings.map((one) => distance(one, form) / allowed(one)));
    return away <= 1 && form !== token ? [{ form, rate: Math.log2(passages + 1) - 4 * away }] : [];
  });
  const chosen: string[] = [];
  for (const { form } of rated.toSorted((a, b) => b.rate - a.rate)) {
    const same = stemsOf(form);
    if (!chosen.some((other) => [...stemsOf(other)].some((stem) => same.has(stem)))) chosen.push(form);
    if (chosen.length === most) break;
  }
  return chosen.map(showToken);
}

/** The letters that a word and one with its first letters mistyped stand under. */
function neighbours(token: string): string[] {
  const letters = [...token];
  const [first = '', second = '', third = ''] = letters;
  return [first + second, second + first, second + third, first + third].filter((one) => one !== '').map(lettersOf);
}

/** How many letters of a word may be other ones. */
function allowed(token: string): number {
  const { length } = [...token];
  return length <= 3 ? 0.5 : length <= 5 ? 1 : 2;
}

const most = 3;
/** Of how many volumes the words are gone through: each of them is a few files, and what is misspelt is seldom rare. */
const mostVolumes = 4;
