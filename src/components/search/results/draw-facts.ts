import { paths } from '../../../paths.ts';
import type { OpenState } from '../../../schema/states.ts';
import type { Hit } from '../../../search/shown/join-hit.ts';
import { readDateValue } from '../../../search/volume/date-value.ts';
import { parseDate } from '../../../text/dates/edtf.ts';
import { writeDate } from '../../../words/write-date.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';

/** Draws what a reader should know of an article found, in a line: where and when it was published, whose text it is, how far it can be trusted. */
export function drawFacts(hit: Hit): HTMLElement {
  const voice = searchVoice();
  const { by, textOf, textOfLikely } = voice.words.search;
  const outlets = idsOf(hit, 'outlet');
  // What an outlet wrote itself is of no other.
  const isOwn = idsOf(hit, 'agency').every((id) => outlets.includes(id));
  const agency = isOwn ? '' : voice.list(labelsOf(hit, 'agency'));
  const authors = voice.list(labelsOf(hit, 'author'));
  const facts = [
    ...labelsOf(hit, 'outlet'),
    agency && (idsOf(hit, 'doubt').length > 0 ? textOfLikely({ agency }) : textOf({ agency })),
    authors && by({ authors }),
    sayDay(hit),
    labelOfId(hit, 'source', 'not-assessed') ?? drawGrade(hit),
    labelOfId(hit, 'derivation', 'origin-not-looked-into'),
    labelOfId(hit, 'open', 'not-looked-over'),
  ];
  return make('p', { class: 'facts' }, ...facts.flatMap((fact) => (fact ? [make('span', {}, fact)] : [])));
}

/** The day of an article, without its time; of one that has no date, that it has none. */
export function sayDay({ shown }: Hit): string {
  const voice = searchVoice();
  const [value] = shown.facts['date'] ?? [];
  const date = value && readDateValue(value[0]);
  if (!date) return voice.words.search.undated;
  const day = /^([^/T]+)T[^/]+$/.exec(date.text)?.[1];
  return writeDate((day && parseDate(day)) || date, voice);
}

/** What an article goes by where there is room for a name: its outlet, or, where nobody knows that, the agency whose text it is. */
export function nameHit(hit: Hit, unknownOutlets: readonly string[]): string {
  const { unnamed, unnamedOf } = searchVoice().words.search;
  const [outlet] = hit.shown.facts['outlet'] ?? [];
  const [agency] = labelsOf(hit, 'agency');
  if (outlet && !unknownOutlets.includes(outlet[0])) return outlet[1];
  return agency === undefined ? unnamed : unnamedOf({ agency });
}

/** The judgement in words, which lead to what they mean. */
function drawGrade(hit: Hit): HTMLElement {
  const { locale, words } = searchVoice();
  const [source = ''] = labelsOf(hit, 'source');
  const [information = ''] = labelsOf(hit, 'information');
  const text = words.search.grade({ source, information: information.toLocaleLowerCase(locale) });
  return make('a', { href: paths.reliability(), 'data-source': idsOf(hit, 'source')[0] }, text);
}

function labelsOf({ shown }: Hit, column: string): string[] {
  return (shown.facts[column] ?? []).map(([, label]) => label);
}

/** What is open of an article, in words; nothing if it is not. */
function labelOfId({ shown }: Hit, column: string, state: OpenState): string | undefined {
  return shown.facts[column]?.find(([id]) => id === state)?.[1];
}

function idsOf({ shown }: Hit, column: string): string[] {
  return (shown.facts[column] ?? []).map(([id]) => id);
}
