import { findTangle } from '../../../text/characters/tangled.ts';
import { isBody } from '../../../text/passages.ts';
import type { Fault } from '../../fault.ts';
import type { Known } from '../known.ts';
import type { ArticleSubject, TextSubject } from './subject.ts';

/** Makes sure that an article has words. */
export function checkBody({ facts, body, passages, faultBelow }: ArticleSubject): Fault[] {
  const isEmpty = passages.length > 0 ? !passages.some(isBody) : facts !== undefined && body.trim() === '';
  return isEmpty ? [faultBelow(1, { found: 'no words below the facts', expected: 'the words of the article' })] : [];
}

/** Judges whether the text of an article can be read in reasonable time. */
export function checkTangle({ body, faultBelow }: ArticleSubject): Fault[] {
  const tangle = findTangle(body);
  if (!tangle) return [];
  const isBlocks = tangle.kind === 'blocks';
  return [
    faultBelow(tangle.line, {
      found: isBlocks
        ? `${tangle.count} quoted blocks within each other`
        : `more than 2,000 of “*”, “_” and “[” in one paragraph`,
      expected: 'a text as an outlet prints it',
      remedy: `Put \\ before ${isBlocks ? 'the first “>”' : 'each'} if the article itself has them; take them out if they are of the page.`,
    }),
  ];
}

/** Judges an article by what kinds of outlets it names. */
export function checkOutlets({ parts, fault }: ArticleSubject, { outlets }: Pick<Known, 'outlets'>): Fault[] {
  // Who publishes a text that nobody has looked over yet may still be found out.
  const { outlet, identification, agency, proposed } = parts;
  const kind = agency && outlets.get(agency.outlet.id);
  return [
    outlet && outlets.get(outlet.id) === 'unknown' && !identification && !proposed
      ? fault(['outlet'], {
          field: 'identification',
          found: 'nothing, though the outlet is unknown',
          expected: 'who may have published the article',
          remedy: 'Add “identification” with “proposed”, “certainty” and “evidence”.',
        })
      : [],
    agency && kind !== undefined && kind !== 'agency'
      ? fault(['agency', 'outlet'], {
          found: `“${agency.outlet.id}”, an outlet of the kind “${kind}”`,
          expected: 'an outlet of the kind “agency”',
          remedy: `Name the agency, or correct “kind” in outlets/${agency.outlet.id}.yaml.`,
        })
      : [],
  ].flat();
}

/** Makes sure that what was corrected in an article is in one of its versions. */
export function checkCorrections({ parts, version, fault }: ArticleSubject): Fault[] {
  return (parts.corrections ?? []).flatMap((correction, index) =>
    correction.version <= version
      ? []
      : fault(['corrections', index, 'version'], {
          found: `${correction.version}`,
          expected: `at most ${version}, the version of the article`,
          remedy: 'Count “version” up with every change to the words.',
        }),
  );
}

/** Every caption and passage of the body has one id, and every id one passage. */
export function checkPassageIds({ parts: { passages: ids }, passages, fault }: ArticleSubject): Fault[] {
  if (!ids || passages.length === 0) return [];
  const numbered = passages.filter((one) => one.role === 'caption' || isBody(one)).map(({ id }) => id);
  const [once, known] = [new Set<string>(), new Set(numbered)];
  const twice = ids.find((id) => once.size === once.add(id).size);
  const fits = ids.length === numbered.length && twice === undefined && ids.every((id) => known.has(id));
  if (fits) return [];
  const count = (letter: string): number => numbered.filter((id) => id.startsWith(letter)).length;
  return [
    fault(['passages'], {
      found:
        twice === undefined
          ? `${ids.length} ids: ${ids.slice(0, 100).join(', ')}${ids.length > 100 ? ', …' : ''}`
          : `“${twice}” twice`,
      expected: `an id for each of the ${count('c')} captions (c…) and the ${count('p')} passages of the body (p…)`,
      remedy: 'A new passage gets the next number never used, wherever it stands.',
    }),
  ];
}

/** What says where a caption stood names a caption whose picture is not kept, and a passage that is there. */
export function checkCaptionPlaces({ parts, passages, fault }: TextSubject): Fault[] {
  const ids = new Set(passages.map(({ id }) => id));
  const kept = new Set((parts.attachments ?? []).map(({ caption }) => caption));
  return (parts.captionPlaces ?? []).flatMap(({ caption, after }, index) => [
    ...Object.entries({ caption, after }).flatMap(([field, place]) =>
      ids.has(place)
        ? []
        : fault(['captionPlaces', index, field], {
            found: `“${place}”, which the article does not have`,
            expected: field === 'caption' ? 'one of its captions' : 'one of its passages',
          }),
    ),
    ...(kept.has(caption)
      ? [
          fault(['captionPlaces', index, 'caption'], {
            found: `“${caption}”, the caption of an attachment`,
            expected: 'a caption whose picture is not kept',
            remedy: 'Write “after” at the attachment.',
          }),
        ]
      : []),
  ]);
}
