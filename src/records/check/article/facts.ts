import type { ArticleData } from '../../../schema/article.ts';
import type { OutletData } from '../../../schema/outlet.ts';
import { findTangle } from '../../../text/tangled.ts';
import { isBody, readPassages, type Passage } from '../../../text/passages.ts';
import { checkQuotes } from './quotes.ts';
import type { Fault } from '../../fault.ts';
import type { RawRecord } from '../../read-record.ts';
import type { Locate } from '../../yaml/facts.ts';

/** Judges one article by itself and by what kind of outlets it names. */
export function checkArticle(
  { facts, parts, sound, body, bodyLine, locate }: RawRecord<ArticleData>,
  passages: Passage[],
  file: string,
  outlets: ReadonlyMap<string, OutletData['kind']>,
): Fault[] {
  const empty = { file, line: bodyLine, found: 'no words below the facts', expected: 'the words of the article' };
  const isEmpty = passages.length > 0 ? !passages.some(isBody) : facts !== undefined && body.trim() === '';
  return [
    ...(isEmpty ? [empty] : []),
    ...checkTangle(body, bodyLine, file),
    ...(passages.length > 0 ? checkQuotes(sound, passages, file, locate) : []),
    ...checkOutlets(parts, file, locate, outlets),
    ...checkCorrections(parts, file, locate),
    ...checkPassageIds(parts, passages, file, locate),
  ];
}

/** The passages of an article; none if a fact that is one of them is not sound. */
export function passagesOf({ facts, parts, body, unread }: RawRecord<ArticleData>): Passage[] {
  const { title, language } = parts;
  const isWhole = [...printed, 'passages'].every(
    (name) => !unread.has(name) && name in parts === (typeof facts === 'object' && facts !== null && name in facts),
  );
  if (title === undefined || language === undefined || !isWhole || findTangle(body)) return [];
  return readPassages({ ...parts, title, language, body });
}

function checkTangle(body: string, bodyLine: number, file: string): Fault[] {
  const tangle = findTangle(body);
  if (!tangle) return [];
  const isBlocks = tangle.kind === 'blocks';
  return [
    {
      file,
      line: bodyLine + tangle.line - 1,
      found: isBlocks
        ? `${tangle.count} quoted blocks within each other`
        : `more than 2,000 of “*”, “_” and “[” in one paragraph`,
      expected: 'a text as an outlet prints it',
      remedy: `Put \\ before ${isBlocks ? 'the first “>”' : 'each'} if the article itself has them; take them out if they are of the page.`,
    },
  ];
}

function checkOutlets(
  { outlet, identification, agency }: Partial<ArticleData>,
  file: string,
  locate: Locate,
  outlets: ReadonlyMap<string, OutletData['kind']>,
): Fault[] {
  const faults: Fault[] = [];
  if (outlet && outlets.get(outlet.id) === 'unknown' && !identification) {
    faults.push({
      file,
      line: locate(['outlet']),
      field: 'identification',
      found: 'nothing, though the outlet is unknown',
      expected: 'who may have published the article',
      remedy: 'Add “identification” with “proposed”, “certainty” and “evidence”.',
    });
  }
  const kind = agency && outlets.get(agency.outlet.id);
  if (agency && kind !== undefined && kind !== 'agency') {
    faults.push({
      file,
      line: locate(['agency', 'outlet']),
      field: 'agency.outlet',
      found: `“${agency.outlet.id}”, an outlet of the kind “${kind}”`,
      expected: 'an outlet of the kind “agency”',
      remedy: `Name the agency, or correct “kind” in outlets/${agency.outlet.id}.yaml.`,
    });
  }
  return faults;
}

function checkCorrections(
  { corrections = [], version = 1 }: Partial<ArticleData>,
  file: string,
  locate: Locate,
): Fault[] {
  return corrections.flatMap((correction, index) => {
    if (correction.version <= version) return [];
    const field = `corrections.${index + 1}.version`;
    const remedy = 'Count “version” up with every change to the words.';
    return [
      {
        file,
        line: locate(['corrections', index, 'version']),
        field,
        found: `${correction.version}`,
        expected: `at most ${version}, the version of the article`,
        remedy,
      },
    ];
  });
}

/** Every caption and passage of the body has one id, and every id one passage. */
function checkPassageIds(
  { passages: ids }: Partial<ArticleData>,
  passages: Passage[],
  file: string,
  locate: Locate,
): Fault[] {
  if (!ids || passages.length === 0) return [];
  const numbered = passages.filter((one) => one.role === 'caption' || isBody(one)).map(({ id }) => id);
  const [once, known] = [new Set<string>(), new Set(numbered)];
  const twice = ids.find((id) => once.size === once.add(id).size);
  const fits = ids.length === numbered.length && twice === undefined && ids.every((id) => known.has(id));
  if (fits) return [];
  const count = (letter: string): number => numbered.filter((id) => id.startsWith(letter)).length;
  return [
    {
      file,
      line: locate(['passages']),
      field: 'passages',
      found:
        twice === undefined
          ? `${ids.length} ids: ${ids.slice(0, 100).join(', ')}${ids.length > 100 ? ', …' : ''}`
          : `“${twice}” twice`,
      expected: `an id for each of the ${count('c')} captions (c…) and the ${count('p')} passages of the body (p…)`,
      remedy: 'A new passage gets the next number never used, wherever it stands.',
    },
  ];
}

const printed = ['title', 'deck', 'byline', 'dateline', 'captions'];
