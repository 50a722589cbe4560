import type { z } from 'astro/zod';
import { schemaAt } from '../../records/schema-fields.ts';
import { mending } from '../../schema/mending.ts';

/** What is wrong with an answer, in a sentence, by the schema of the file it goes into. */
export function judgeAnswer(schema: z.ZodType, field: string, answer: string): string | undefined {
  if (answer.trim() === '') return 'Say it in a few words.';
  const its = schemaAt(schema, [field]) as z.ZodType | undefined;
  const issue = its?.safeParse(answer).error?.issues[0];
  if (!its || !issue) return undefined;
  const mended = mending.get(its)?.mend(answer);
  return [issue.message, mended].filter((sentence) => sentence !== undefined).join('. ');
}
