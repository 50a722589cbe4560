import { cutPassages, isBody, sentenceText, type Passage } from '../../../text/passages.ts';
import { outletId } from './cast.ts';
import type { InventedArticle, InventedStory } from './tell-story.ts';
import { writeFacts } from './write-facts.ts';

/** What an editor has compared of a story: claims, quotations, correspondences and copies, by their paths in an archive. */
export function writeComparison({ id, articles, draw }: InventedStory): Map<string, string> {
  const files = new Map<string, string>();
  if (id === undefined) return files;
  const cut = articles.map((article) => ({ article, passages: cutBody(article) }));
  const add = (folder: string, facts: object): void =>
    void files.set(`${folder}/${id}.yaml`, writeFacts({ story: id, ...facts }));
  add('claims', {
    claims: ['first', 'second']
      .map((name, place) => ({
        id: name,
        what: `What is told in the ${name} place`,
        accounts: cut.flatMap(({ article, passages }) => accountAt(article, passages[place])),
        verdict: draw.of(['agree', 'compatible', 'differs'] as const),
        certainty: 'likely',
      }))
      .filter(({ accounts }) => accounts.length > 1),
  });
  const utterances = cut.flatMap(({ article, passages }) => findQuotation(article, passages)).slice(0, 6);
  add('quotations', {
    quotations: utterances.map((wording, place) => ({
      id: `words-${place + 1}`,
      speakerName: 'Who is named beside it',
      wordings: [{ ...wording, form: 'direct' }],
      certainty: 'likely',
    })),
  });
  const copies = cut.filter(({ article }) => article.source?.text === 0);
  const [one, ...others] = copies;
  add('correspondences', {
    correspondences: others.flatMap(({ article, passages }) => {
      const [a, b] = [one?.passages[0]?.sentences[0], passages[0]?.sentences[0]];
      return one && a && b
        ? {
            a: `${one.article.id}#${a.id}`,
            b: `${article.id}#${b.id}`,
            relation: article.how === 'paraphrase' || one.article.how === 'paraphrase' ? 'paraphrase' : 'near-verbatim',
            certainty: 'likely',
          }
        : [];
    }),
  });
  if (copies.length > 1 && one?.article.source)
    add('derivations', {
      texts: [
        {
          id: 'agency-text',
          what: 'A report of an agency',
          outlet: outletId(one.article.source.outlet),
          seen: 'Not itself; it is known by what was made of it.',
        },
      ],
      same: [
        {
          id: 'copies',
          articles: copies.map(({ article }) => article.id),
          certainty: 'likely',
          by: 'bench',
          date: '2026-03-03',
        },
      ],
      steps: copies.map(({ article }) => ({
        from: { text: 'agency-text' },
        to: { article: article.id },
        how: article.how === 'paraphrase' || article.how === 'reworded' ? article.how : 'reprint',
        says: 'Taken from the agency.',
        certainty: 'likely',
        evidence: ['The words are alike.'],
      })),
    });
  return files;
}

function cutBody({ telling, language }: InventedArticle): Passage[] {
  const body = telling.paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  return cutPassages({ title: telling.title, body, language: language.tag }).filter(isBody);
}

function accountAt({ id }: InventedArticle, passage: Passage | undefined): object[] {
  const sentence = passage?.sentences[0];
  if (!passage || !sentence) return [];
  const words = sentenceText(passage, sentence).split(' ').slice(0, 5).join(' ');
  return [{ at: `${id}#${sentence.id}`, words, hedge: 'own-voice' }];
}

/** The first words in quotation marks of an article. */
function findQuotation({ id, language }: InventedArticle, passages: readonly Passage[]): object[] {
  const [open, close] = language.marks;
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      const text = sentenceText(passage, sentence);
      const [from, to] = [text.indexOf(open), text.indexOf(close, 1)];
      if (from >= 0 && to > from) return [{ at: `${id}#${sentence.id}`, words: text.slice(from, to + close.length) }];
    }
  return [];
}
