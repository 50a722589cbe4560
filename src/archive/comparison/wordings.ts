import { judgeWordings, type EstablishedSource, type WordingVerdict } from '../../collation/wording/judge-wordings.ts';
import type { QuotationData } from '../../schema/comparison.ts';
import type { Article } from '../articles.ts';
import { joinProvenance } from './provenance.ts';
import { linked } from '../records.ts';
import type { Archive, OutletEntry } from '../archive.ts';

/** What holding each wording of an utterance against the other texts of its source shows, with where those can be read. */
export function judgeQuotation(
  archive: Archive,
  story: string,
  wordings: readonly ArticleWording[],
  outside: QuotationData['outside'],
): JoinedVerdict[] {
  const { outlets } = archive.records;
  const sources = readSources(archive, story);
  const translated = readTranslated(archive, story);
  const verdicts = judgeWordings(
    {
      wordings: wordings.map(({ article: { id, data }, place, words, form }) => {
        const made = translated.has(id) ? 'machine-translation' : data.derivation?.kind;
        return { article: id, place, words, form, language: data.language, made };
      }),
      outside: outside.map(({ words, source, derivation, language }) => {
        return { words, source: source && `outlet:${source.id}`, made: derivation, language };
      }),
    },
    (id) => sources.get(id),
  );
  return verdicts.map(({ against, ...verdict }) => {
    if (!against) return verdict;
    if ('outside' in against) {
      const { url, source } = outside[against.outside] ?? {};
      return url && source ? { ...verdict, against: { url, source: linked(outlets, source.id) } } : verdict;
    }
    const article = wordings.find((one) => one.article.id === against.article)?.article;
    return article ? { ...verdict, against: { article, place: against.place } } : verdict;
  });
}

/**
 * The one source of each article of a story, where an editor has established it, or that others have the same text. Of an
 * article that goes back to several nobody knows which of them a quotation is from.
 */
function readSources(archive: Archive, story: string): ReadonlyMap<string, EstablishedSource> {
  const { families, origins } = joinProvenance(archive, story);
  return new Map(
    families.flatMap(({ articles }) =>
      articles.flatMap((id) => {
        const { state, tops = [] } = origins.get(id) ?? {};
        const [top, ...more] = tops;
        return top && more.length === 0 && (state === 'established' || articles.length > 1) ? [[id, top] as const] : [];
      }),
    ),
  );
}

/** The articles of a story that a machine translated on their way, by the record of who copied whom. */
function readTranslated(archive: Archive, story: string): ReadonlySet<string> {
  const { derivations } = archive.records;
  const steps = (derivations.get(story)?.data.steps ?? []).filter(({ denied }) => !denied);
  const found = new Set(steps.filter(({ how }) => how === 'machine-translation').map(({ to }) => endOf(to)));
  for (const end of found) for (const { from, to } of steps) if (endOf(from) === end) found.add(endOf(to));
  return new Set([...found].flatMap((end) => (end.startsWith('article:') ? [end.slice('article:'.length)] : [])));
}

function endOf(end: { article: { id: string } } | { text: string }): string {
  return 'article' in end ? `article:${end.article.id}` : `text:${end.text}`;
}

/** Words of an article on an utterance. */
export interface ArticleWording extends Omit<QuotationData['wordings'][number], 'at'> {
  article: Article;
  place: string;
}

/** A verdict with where what it rests on can be read. */
export interface JoinedVerdict extends Omit<WordingVerdict, 'against'> {
  against?: { article: Article; place: string } | { url: string; source: OutletEntry };
}
