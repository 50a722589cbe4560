import { writeChicago } from '../../../citation/styles/chicago.ts';
import type { CslItem } from '../../../citation/csl-item.ts';
import { citePassage } from '../../../citation/passage.ts';
import { citeRow, type CitedSide } from '../../../citation/row.ts';
import type { Cell, Row } from '../../../collation/groups/arrange-rows.ts';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { namePlace, namePlaceAlone } from '../../../archive/name-articles.ts';
import { writeOutMarks } from '../../../archive/write-out-marks.ts';
import type { OwnVoice } from '../../../words/languages.ts';
import { make } from '../../ui/elements.ts';
import { describeLink } from '../describe-link.ts';
import { splitWords } from '../mark-words.ts';
import {
  findCopies,
  findReading,
  type ColumnLink,
  type ColumnSentence,
  type ReadArticle,
  type SetColumns,
} from './set-columns.ts';
import { must } from '../../../text/must.ts';

/** The table of articles side by side: a column for each, in a row what tells the same. */
export function drawColumns(
  articles: readonly Column[],
  { rows, sentences }: SetColumns,
  collation: CollationRecord,
  { words: own }: ColumnVoice,
): HTMLElement {
  const { columns } = own.compare;
  const marks = new Map(articles.flatMap(({ siglum, mark }) => (siglum ? [[siglum, mark] as const] : [])));
  const areCopies = findCopies(collation);
  const isRead = findReading(collation);
  const shown = new Set<string>();
  const sentenceOf = (key: string): ColumnSentence => must(sentences.get(key), 'a key is of a sentence');
  const columnOf = ({ article }: ColumnSentence): Column =>
    must(
      articles.find(({ id }) => id === article.id),
      'a sentence is of a column',
    );

  const drawRow = (row: Row<ColumnLink>): HTMLTableRowElement => {
    const members = row.cells.flat().map((cell) => sentenceOf(cell.key));
    const lead = must(members[0], 'a row has a sentence');
    const { key } = lead;
    shown.add(key);
    const ids = articles.map(({ id }) => id);
    const alone = members.length === 1;
    // Only who has read all of two articles can say that something stands in one alone.
    const sayAlone = (mark: string): string =>
      isRead(lead.article.id, ids) ? columns.onlyIn({ name: mark }) : columns.notLinked;
    const sayNothing = ({ id, mark }: Column): string => {
      const tellers = members.map(({ article }) => article.id);
      return isRead(id, tellers) ? columns.missingIn({ name: mark }) : '–';
    };
    const cells = articles.map((article, index) => {
      const parts = cellOf(row, index).flatMap((one) => drawSentence(one, lead, alone && sayAlone(article.mark)));
      return make(
        'td',
        { 'data-mark': article.mark },
        ...(parts.length > 0 ? parts : [make('p', { class: 'state' }, sayNothing(article))]),
      );
    });
    cells.at(-1)?.append(drawKeep(key, row));
    return make('tr', { id: key }, ...cells);
  };

  const drawSentence = (cell: Cell<ColumnLink>, lead: ColumnSentence, state: string | false): Node[] => {
    const sentence = sentenceOf(cell.key);
    const article = columnOf(sentence);
    const isFirst = !shown.has(sentence.key);
    shown.add(sentence.key);
    const [tie] = cell.links;
    const other = tie && sentenceOf(tie.a === cell.key ? tie.b : tie.a);
    // Of two, each is held against all that answers it; of more, against the first one of its row.
    const answers = articles.length === 2 ? sentence.counterparts.map(sentenceOf) : [other ?? []].flat();
    const [answer] = answers;
    const family = answer !== undefined && areCopies(article.id, answer.article.id);
    const link = tie && describeLink(tie.link, { moved: cell.moved, family }, own);
    const says =
      link === undefined ? state || '' : other && other !== lead ? columns.with({ link, place: placeOf(other) }) : link;
    const pieces = splitWords(sentence.text, answers.map(({ text }) => text).join(' ') || sentence.text, {
      language: article.language,
      versions: family || answer === undefined,
    });
    const words = make(
      'p',
      { class: 'archived', lang: article.language, dir: 'auto' },
      ...pieces.map(({ text, as }) => (as ? make(as, {}, text) : text)),
    );
    const place = make(
      'a',
      { href: `${article.page}#${sentence.id}`, 'aria-label': placeOf(sentence) },
      namePlaceAlone(sentence.id, { words: own }),
    );
    return [
      make(
        'div',
        {
          class: 'sentence',
          id: isFirst && sentence.key,
          'data-key': sentence.key,
          'data-with': sentence.counterparts.join(' ') || false,
        },
        make('p', { class: 'state', 'data-counterpart': columns.counterpart }, place, ` ${says}`),
        words,
      ),
      ...(tie?.link.note ? [make('p', { class: 'note' }, writeOutMarks(tie.link.note, marks))] : []),
      ...sentence.related.map(({ sentence: to, note }) => drawRelated(to, note)),
    ];
  };

  const drawRelated = (to: ColumnSentence, note: string | undefined): HTMLElement =>
    make(
      'p',
      { class: 'note' },
      ...columns.related
        .pieces()
        .map((piece) =>
          typeof piece === 'string'
            ? piece
            : piece.place === 'relation'
              ? own.terms.relations.related.label
              : make('a', { href: `#${to.key}` }, placeOf(to)),
        ),
      note ? ` ${writeOutMarks(note, marks)}` : '',
    );

  const drawKeep = (key: string, row: Row<ColumnLink>): HTMLElement => {
    const sides = articles.flatMap(({ cited }, index): CitedSide[] => {
      const here = cellOf(row, index).map((one) => sentenceOf(one.key));
      if (here.length === 0) return [{ words: undefined, citation: writeChicago(cited) }];
      return here.map(({ text, id, url }) => ({
        words: text,
        citation: writeChicago(citePassage(cited, { places: [id], words: text, permalink: url })),
      }));
    });
    const link = new URL(location.href);
    link.hash = key;
    return make(
      'div',
      { class: 'keep' },
      make('a', { href: link.href, 'aria-label': columns.linkToRow({ row: key }) }, columns.link),
      make(
        'details',
        {},
        make('summary', { 'aria-label': columns.citeRow({ row: key }) }, columns.cite),
        make('p', { class: 'citation' }, citeRow(sides, link.href)),
      ),
    );
  };

  const placeOf = (sentence: ColumnSentence): string => namePlace(columnOf(sentence).mark, sentence.id, { words: own });
  const heads = articles.map(({ mark, page, language, title }) =>
    make(
      'th',
      { scope: 'col' },
      make('span', { class: 'mark' }, mark),
      make('a', { class: 'archived', href: page, lang: language, dir: 'auto' }, title),
    ),
  );
  const table = make(
    'table',
    { class: 'side-by-side' },
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows.map(drawRow)),
  );
  table.style.setProperty('--columns', String(articles.length));
  const frame = document.createElement('highlight-counterparts');
  frame.className = 'stacked';
  frame.append(table);
  return frame;
}

function cellOf({ cells }: Row<ColumnLink>, index: number): Cell<ColumnLink>[] {
  return must(cells[index], 'a row has a cell of each column');
}

/** What the page’s scripts are handed to say. */
interface ColumnVoice {
  words: Pick<OwnVoice['words'], 'compare' | 'terms'>;
}

/** An article with its place in the page’s list. */
type Column = ReadArticle & Listed & { cited: CslItem };

/** An article of the story as the page lists it. */
export interface Listed {
  id: string;
  /** What stands for it in the address. */
  key: string;
  /** Its name among the others. */
  mark: string;
  /** What editors call it in their notes. */
  siglum?: string | undefined;
  page: string;
  /** Where its record is. */
  record: string;
}
