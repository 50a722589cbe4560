import { WriteStream } from 'node:tty';
import { isCancel, select, text } from '@clack/prompts';
import { Refusal } from '../refusal.ts';
import { insistOnAnswers, type Answers, type Question } from './questions.ts';

/**
 * Asks for what must be known and was not said behind the command. Where nobody sits at a terminal, it is refused with the
 * flags that would say it.
 * @param judge what is wrong with an answer, in a sentence.
 * @param propose what stands there to begin with.
 */
export async function askFor(questions: readonly Question[], given: Answers, how: Asking): Promise<Answers> {
  const { command, judge, propose } = how;
  if (!process.stdin.isTTY || !process.stdout.isTTY) insistOnAnswers(questions, given, command);
  const answers: Answers = { ...given };
  const open = questions.filter(({ field, isRequired }) => isRequired && given[field] === undefined);
  if (open.length === 0) return answers;
  // What the program writes elsewhere is freed of what would move the cursor; what is asked here are words of its own.
  const output = new WriteStream(1);
  for (const question of open) {
    const { field, says, choices } = question;
    const proposed = propose(field, answers);
    const answer =
      choices.length > 0
        ? await select({
            message: `${field}: ${says}`,
            options: choices.map(({ term, says: hint }) => ({ value: term, label: term, hint })),
            output,
          })
        : await text({
            message: `${field}: ${says}`,
            ...(proposed === undefined ? {} : { initialValue: proposed }),
            validate: (value) => judge(field, value ?? ''),
            output,
          });
    if (isCancel(answer)) throw new Refusal('Nothing was written.');
    answers[field] = answer;
  }
  return answers;
}

/** How questions are asked. */
interface Asking {
  /** The command, as the archivist called it. */
  command: string;
  judge: (field: string, answer: string) => string | undefined;
  propose: (field: string, answers: Answers) => string | undefined;
}
