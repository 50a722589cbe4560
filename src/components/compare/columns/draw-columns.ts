import { writeChicago } from '../../../citation/styles/chicago.ts';
import type { CslItem } from '../../../citation/csl-item.ts';
import { citePassage } from '../../../citation/passage.ts';
import { citeRow, type CitedSide } from '../../../citation/row.ts';
import type { Cell, Row } from '../../../collation/groups/arrange-rows.ts';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { relations } from '../../../schema/terms.ts';
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
): HTMLElement {
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
      isRead(lead.article.id, ids) ? `Only in ${mark}` : 'No counterpart linked yet';
    const sayNothing = ({ id, mark }: Column): string => {
      const tellers = members.map(({ article }) => article.id);
      return isRead(id, tellers) ? `Missing in ${mark}` : '–';
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
    const says = tie
      ? describeLink(tie.link, { moved: cell.moved, family }) +
        (other && other !== lead ? `, with ${markOf(other)} ${other.id}` : '')
      : state || '';
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
      { href: `${article.page}#${sentence.id}`, 'aria-label': `${sentence.id} of ${article.mark}` },
      sentence.id,
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
        make('p', { class: 'state' }, place, ` ${says}`),
        words,
      ),
      ...(tie?.link.note ? [make('p', { class: 'note' }, tie.link.note)] : []),
      ...sentence.related.map(({ sentence: to, note }) => drawRelated(to, note)),
    ];
  };

  const drawRelated = (to: ColumnSentence, note: string | undefined): HTMLElement =>
    make(
      'p',
      { class: 'note' },
      `${relations.related.label}: `,
      make('a', { href: `#${to.key}` }, `${markOf(to)} ${to.id}`),
      note ? ` ${note}` : '',
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
      make('a', { href: link.href, 'aria-label': `Link to row ${key}` }, 'Link'),
      make(
        'details',
        {},
        make('summary', { 'aria-label': `Cite row ${key}` }, 'Cite'),
        make('p', { class: 'citation' }, citeRow(sides, link.href)),
      ),
    );
  };

  const markOf = (sentence: ColumnSentence): string => columnOf(sentence).mark;
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

/** An article with its place in the page’s list. */
type Column = ReadArticle & Listed & { cited: CslItem };

/** An article of the story as the page lists it. */
export interface Listed {
  id: string;
  /** What stands for it in the address. */
  key: string;
  /** Its siglum, else its outlet. */
  mark: string;
  page: string;
  /** Where its record is. */
  record: string;
}
