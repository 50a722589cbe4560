import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchPages } from './bench-pages.ts';

const { values } = parseArgs({
  options: {
    truth: { type: 'string', default: fileURLToPath(new URL('../../ingest/page/fixtures/pages', import.meta.url)) },
    worst: { type: 'string', default: '0' },
    half: { type: 'string' },
  },
});
for (const line of benchPages(values.truth, { worst: Number(values.worst), half: values.half })) console.log(line);
