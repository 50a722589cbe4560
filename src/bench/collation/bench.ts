import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchArchive } from './bench-archive.ts';
import { benchStories } from './bench-stories.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string' },
    pairs: { type: 'string' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.stories === undefined)
  benchArchive(process.env['ARCHIVE_CONTENT'] ?? fileURLToPath(new URL('../../../content', import.meta.url)));
else benchStories(values.stories, { pairs: values.pairs, sample: Number(values.sample), seed: Number(values.seed) });
