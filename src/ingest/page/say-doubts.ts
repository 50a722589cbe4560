import type { Finding } from '../capture.ts';
import type { Choice, Opinions } from './choose-blocks.ts';
import { quote } from './facts/name-place.ts';
import type { DescribedBlock } from './furniture/describe-block.ts';
import type { Cleared } from './furniture/rules.ts';
import type { JsonObject } from './statements/read-json-ld.ts';

/** Why somebody should look at what was taken for the article, a sentence each. */
export function sayDoubts({ blocks, choice, title, paywall }: Judged): string[] {
  const doubts: string[] = [];
  const words = count(choice.chosen);
  if (choice.agreement < alike && choice.disputed.length > 0)
    doubts.push(
      `Two readers of pages agree on ${Math.round(choice.agreement * 100)} % of the words; only one of them keeps ${choice.disputed
        .slice(0, 3)
        .map(({ text }) => quote(text))
        .join(', ')}${choice.disputed.length > 3 ? ` and ${choice.disputed.length - 3} more` : ''}.`,
    );
  if (words < fewestWords) doubts.push(`The text found has ${words} words.`);
  if (!title.finding) doubts.push('No headline was found among what the page shows.');
  if (paywall) doubts.push(`The text may be cut off by a paywall: ${paywall.evidence}`);
  const chosen = new Set(choice.chosen);
  const outside = blocks.filter((block) => block.isProse && block.words >= 20 && !chosen.has(block));
  if (count(outside) > words * muchOutside)
    doubts.push(
      `The page has ${count(outside)} words of other prose, beginning with ${quote(outside[0]?.text ?? '')}.`,
    );
  const loose = count(choice.chosen.filter(({ isProse, isHeading }) => !isProse && !isHeading));
  if (loose > words * muchLoose)
    doubts.push('Much of the text found is not in sentences: it may be lists, or no article.');
  return doubts;
}

function count(blocks: readonly DescribedBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

const alike = 0.93;
const fewestWords = 120;
const muchOutside = 0.6;
const muchLoose = 0.2;

interface Judged {
  blocks: readonly DescribedBlock[];
  choice: Choice;
  cleared: Cleared;
  opinions: Opinions;
  title: { finding?: Finding };
  paywall: Finding<true> | undefined;
  article: JsonObject | undefined;
}
