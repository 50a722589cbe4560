import { isScalar, parse, parseDocument } from 'yaml';
import { parseRecord } from '../../records/parse-record.ts';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';
import { hasDossier, recordKinds, type CollectionName } from '../../schema/collections.ts';

/**
 * Gives another id to every link of a record that leads to one: in its facts, in its citations and in the text of a dossier. All other
 * signs stay as they are, comments and order included.
 */
export function rewriteLinks(kind: CollectionName, text: string, { of, from, to }: Renaming): string {
  const isText = recordKinds[kind].extension !== '.yaml';
  const parts = isText ? splitFrontmatter(text) : { yaml: text, body: '' };
  if (!parts || !text.includes(from)) return text;
  const { yaml, body } = parts;
  const start = isText ? text.indexOf('\n') + 1 : 0;
  const facts = rewriteFacts(yaml, findLinks(parseRecord(kind, '', Buffer.from(text)).data, { of, from }), {
    from,
    to,
  });
  const fence = text.slice(start + yaml.length, text.length - body.length);
  const words = hasDossier(kind) ? rewriteDossier(body, { of, from, to }) : body;
  return text.slice(0, start) + facts + fence + words;
}

function rewriteFacts(yaml: string, paths: readonly PropertyKey[][], { from, to }: Omit<Renaming, 'of'>): string {
  const document = parseDocument(yaml, { prettyErrors: false });
  const places = paths.flatMap((path): [number, number][] => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.range ? [[node.range[0], node.range[1]]] : [];
  });
  let rewritten = yaml;
  for (const [begin, end] of places.toSorted(([a], [b]) => b - a)) {
    const written = yaml.slice(begin, end).replace(from, to);
    const isBare = written === to && !isPlain(to);
    rewritten = rewritten.slice(0, begin) + (isBare ? `"${to}"` : written) + rewritten.slice(end);
  }
  return rewritten;
}

/** Where the links to a record stand, as they are written. */
function findLinks(data: unknown, { of, from }: Omit<Renaming, 'to'>, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data !== 'object' || data === null) return [];
  const { collection, id, article, place } = data as Record<string, unknown>;
  const isLink = collection !== undefined && Object.keys(data).length === 2;
  if (isLink) return collection === of && id === from ? [path] : [];
  // A citation is one word: `article-id#p3`.
  if (article !== undefined && place !== undefined && Object.keys(data).length === 2)
    return findLinks(article, { of, from }).map(() => path);
  return Object.entries(data).flatMap(([name, value]) =>
    findLinks(value, { of, from }, [...path, Array.isArray(data) ? Number(name) : name]),
  );
}

/** A dossier cites by `at="article-id#p3"`, and may link to pages of the archive. */
function rewriteDossier(body: string, { of, from, to }: Renaming): string {
  const cited = of === 'articles' ? body.replaceAll(new RegExp(`(\\bat=["'])${from}(?=#)`, 'g'), `$1${to}`) : body;
  return cited.replaceAll(new RegExp(`(\\]\\((?:\\.\\./)*/?${of}/)${from}(?=[/)#])`, 'g'), `$1${to}`);
}

/** Whether no reader of YAML takes an id without quotation marks for anything else. */
function isPlain(id: string): boolean {
  return /[a-z]-|-[a-z]|^[a-z]{4,}$/.test(id) && !/^(?:true|false|null)$/.test(id) && parse(id) === id;
}

/** Which record is called otherwise now. */
export interface Renaming {
  of: CollectionName;
  from: string;
  to: string;
}
