/** That the words of an article were withdrawn, as a line of the ledger: `<article> 2031-05-01 rights`. It is for good. */
export function writeWithdrawal(article: string, { date, ground }: RecordedWithdrawal): string {
  return [article, date, ground].join(' ');
}

/** Reads such a line; nothing if it is none. */
export function parseWithdrawal(line: string): { article: string; withdrawal: RecordedWithdrawal } | undefined {
  const [, article, date, ground] = /^(\S+) (\d{4}-\d\d-\d\d) ([a-z]+)$/.exec(line) ?? [];
  return article && date && ground ? { article, withdrawal: { date, ground } } : undefined;
}

/** When and on what ground the words of an article were withdrawn. */
export interface RecordedWithdrawal {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `rights`, `law`, `privacy` or `error`. */
  ground: string;
}
