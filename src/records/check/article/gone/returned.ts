import type { Fault } from '../../../fault.ts';
import { followRetired } from '../../../retired/retired-records.ts';
import type { Known } from '../../known.ts';
import { isWithdrawn, type ArticleSubject } from '../subject.ts';

/**
 * Judges an article whose words were withdrawn for good, as the ledger knows: they may not come back, whether an old state
 * of the archive was restored, a branch merged that did not know it yet, or the file led to another article.
 */
export function checkReturned(article: ArticleSubject, { ids, ledger }: Pick<Known, 'ids' | 'ledger'>): Fault[] {
  const { id, file, parts, facts, retired, fault } = article;
  const recorded = ledger.withdrawals.get(id);
  if (!recorded) return [];
  const { date, ground } = recorded;
  const was = `withdrawn on ${date} on the ground of ${ground}`;
  const remedy = (one: string): string =>
    `Run “npm run archive -- withdraw ${one} --ground ${ground} --reason …”: what is withdrawn stays so. Other words for it come in as another article.`;
  if (retired) {
    const others = ids.retired('articles');
    return followRetired(others, id).flatMap((to): Fault[] => {
      const became = others.get(to);
      if (!became || !('withdrawn' in became))
        return [
          {
            file,
            found: `an article that leads to ${to}, though its words were ${was}`,
            expected: 'a withdrawn article, here or there',
            remedy: remedy(to),
          },
        ];
      const its = became.withdrawn;
      if (its.date === date && its.ground === ground) return [];
      return [
        {
          file,
          found: `an article that leads to ${to}, withdrawn on ${its.date} on the ground of ${its.ground}`,
          expected: `one ${was}, as the ledger has it`,
          remedy: `Write the day and ground into articles/${to}.md as they were; if that is another article, bring the facts of this one back.`,
        },
      ];
    });
  }
  if (!isWithdrawn(facts))
    return [
      { file, found: `the words of an article that were ${was}`, expected: 'its facts alone', remedy: remedy(id) },
    ];
  return (['date', 'ground'] as const).flatMap((field) => {
    const found = parts.withdrawn?.[field];
    if (found === undefined || found === recorded[field]) return [];
    return [
      fault(['withdrawn', field], {
        found: `“${found}”`,
        expected: `“${recorded[field]}”, as the ledger has it`,
        remedy: 'Write it as it was; what has changed since can be told under “says”.',
      }),
    ];
  });
}
