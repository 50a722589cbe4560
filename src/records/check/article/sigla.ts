import type { Fault } from '../../fault.ts';
import type { NotedArticle } from './traits.ts';

/** Collects the sigla of articles and tells which stand twice in a story, where they could not be told apart. */
export function watchSigla(): SiglaWatch {
  const articles = new Map<string, MarkedArticle[]>();
  return {
    note({ file, story, siglum }) {
      if (story === undefined || !siglum) return;
      const article = { file, line: siglum.line };
      const key = `${story} ${siglum.mark}`;
      const same = articles.get(key);
      if (same) same.push(article);
      else articles.set(key, [article]);
    },
    judge: () =>
      [...articles].flatMap(([key, same]) =>
        explainSame(
          key,
          same.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
        ),
      ),
  };
}

function explainSame(key: string, [first, ...others]: MarkedArticle[]): Fault[] {
  const [story = '', siglum = ''] = key.split(' ');
  return others.map(({ file, line }) => ({
    file,
    line,
    field: 'siglum',
    found: `“${siglum}”, which ${first?.file} has too`,
    expected: `a mark that no other article of the story “${story}” has`,
  }));
}

interface MarkedArticle {
  file: string;
  line: number;
}

/** The sigla seen so far. */
export interface SiglaWatch {
  note: (article: Pick<NotedArticle, 'file' | 'story' | 'siglum'>) => void;
  judge: () => Fault[];
}
