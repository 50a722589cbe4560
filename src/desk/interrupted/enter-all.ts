import { readdirSync } from 'node:fs';
import { checkContent } from '../../records/check/check-content.ts';
import { atDesk } from '../at-desk.ts';
import { enterPublication } from '../publishing/enter-publication.ts';
import { findNewFacts } from '../publishing/new-facts.ts';

/** Does what `publish` does once the site is built. @returns whether it was done. */
export function enterAll(): Promise<boolean> {
  const folder = process.env['ARCHIVE_CONTENT'] ?? '';
  return atDesk('publish', 'writes', async () => {
    const addresses = readdirSync(`${folder}/topics`).map((file) => `/topics/${file.replace('.yaml', '')}/`);
    const check = await checkContent(folder, { withNewWords: true });
    const facts = findNewFacts(check, addresses);
    if (Object.values(facts).flat().length > 0)
      await enterPublication(folder, check.ledger, { date: '2031-02-27', facts });
    return true;
  });
}
