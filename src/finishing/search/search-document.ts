import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';
import { parts } from '../../text/parts.ts';
import { setApart } from '../../text/words/search-words.ts';

/**
 * An article as Pagefind is given it: its passages and nothing else. Not the page itself, because Pagefind would take
 * the archive's own words on it for the article's, put full stops after headlines, and find what no passage has.
 */
export function writeDocument({ id, passages }: Pick<ArticleRecord, 'id' | 'passages'>): string {
  if (passages.length === 0) throw new Error(`The record of ${id} has no passages.`);
  return `<html><body>${passages.map(writePassage).join('\n')}</body></html>`;
}

/** An element that HTML does not know, because Pagefind ends those it knows with a full stop. */
function writePassage({ id, role, text }: ArticleRecord['passages'][number]): string {
  return `<passage id="${id}" data-pagefind-weight="${parts[role].weight}">${escapeHtml(setApart(text))}</passage>`;
}
