/** Words of a sentence with a few of those before and after them, so that a reader sees what they are about. */
export function quoteAround(tokens: readonly string[], from: number, to: number): Quoted {
  const [begin, end] = [from - near, Math.max(to, from) + near];
  const start = begin <= 1 ? 0 : begin;
  const stop = end >= tokens.length - 1 ? tokens.length : end;
  return {
    before: `${start > 0 ? '… ' : ''}${tokens.slice(start, from).join('')}`,
    words: tokens.slice(from, to).join('').trimEnd(),
    after: `${/\s$/.test(tokens.slice(from, to).join('')) ? ' ' : ''}${tokens.slice(to, stop).join('').trimEnd()}${stop < tokens.length ? ' …' : ''}`,
  };
}

/** Words: about as many as a reader takes in at a glance on either side. */
const near = 6;

interface Quoted {
  before: string;
  words: string;
  after: string;
}
