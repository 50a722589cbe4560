import type { Archive } from '../../../archive/archive.ts';
import { countArticlesOf, type Article } from '../../../archive/articles.ts';
import type { Counterpart } from '../../../archive/comparison/correspondences.ts';
import { keyOfArticle, mostBeside } from '../../../archive/keys.ts';
import type { Reading } from '../../../archive/reading.ts';
import { promiseArticle, type ArticleState } from '../../../citation/promises.ts';
import { paths } from '../../../paths.ts';
import { tellLanguage } from '../../../text/direction.ts';
import { parts, singleLetters } from '../../../text/parts.ts';
import type { Passage } from '../../../text/passages.ts';
import type { OwnVoice } from '../../../words/languages.ts';
import { layPassage } from './layers.ts';
import { writeDrawn } from './write-drawn.ts';
import { writePassage, type NoteLabel } from './write-passage.ts';

/** What the parts of an article’s text share when they are drawn. */
export function layArticle({ archive, article, reading, counterparts, state, voice }: Asked): LaidArticle {
  const { notes, mentions, passages } = reading;
  const language = tellLanguage(article.data.language, voice.language);
  // Within the article’s words what is ours says so.
  const own = tellLanguage(voice.language, article.data.language);
  const { note, alsoIn, inAll } = voice.words.article;
  const noteOf: NoteLabel = (number) => ({ drawn: voice.number(number), label: note({ number }), own });
  const all = article.story ? countArticlesOf(archive, 'story', article.story.id) : 1;

  const sayElsewhere = (passage: string): string => {
    const others = counterparts.get(passage) ?? [];
    const [only, ...more] = others;
    if (!only || !article.story) return '';
    const count = others.length;
    const keys = [article, ...others.map((other) => other.article)].slice(0, mostBeside).map(keyOfArticle);
    return writeDrawn({
      kind: 'also',
      href: more.length === 0 ? paths.article(only.article.id, only.place) : paths.compareRead(article.story.id, keys),
      drawn: count + 1 === all && count > 1 ? inAll({ count: all }) : alsoIn({ count }),
      own,
    });
  };
  return {
    writeWords: (passage, { withoutNames = false } = {}) =>
      writePassage(layPassage(passage, notes, withoutNames ? [] : mentions), noteOf) +
      (isOfHead(passage) ? '' : sayElsewhere(passage.id)),
    sayElsewhere,
    find: (id) => passages.find((passage) => passage.id === id),
    words: { 'data-passage': '', ...language },
    language,
    promise: promiseArticle(voice.words, state).number,
    noteOf,
    notes,
    mentions,
  };
}

/** Of a headline everybody has another. */
function isOfHead({ role }: Passage): boolean {
  return singleLetters.some((letter) => letter === parts[role].letter);
}

interface Asked {
  archive: Archive;
  article: Article;
  reading: Reading;
  /** Where other articles say what a passage says, by its id. */
  counterparts: Map<string, Counterpart[]>;
  /** Whether these words are published, which makes their links permanent. */
  state: ArticleState;
  voice: OwnVoice;
}

/** The words of an article with all that stands in and beside them. */
export interface LaidArticle extends Pick<Reading, 'notes' | 'mentions'> {
  /** The HTML of a passage, and in which other articles it stands. */
  writeWords: (passage: Passage, options?: { withoutNames?: boolean }) => string;
  /** Draws in which other articles a passage stands. */
  sayElsewhere: (passage: string) => string;
  find: (id: string) => Passage | undefined;
  /** What the elements with the article’s words have on them. */
  words: Record<string, string>;
  /** The language of these words, where it is not that of the page. */
  language: { lang?: string; dir?: 'ltr' | 'rtl' };
  /** What is promised of the link of a passage. */
  promise: string;
  noteOf: NoteLabel;
}
