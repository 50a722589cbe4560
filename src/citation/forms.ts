import { writeApa } from './styles/apa.ts';
import { writeBibtex } from './bibtex.ts';
import { writeChicago } from './styles/chicago.ts';
import type { CslItem } from './csl-item.ts';
import { writeMla } from './styles/mla.ts';
import { writeRis } from './ris.ts';
import { writeWikipedia } from './styles/wikipedia.ts';

/** Every form a citation is offered in; a sentence for readers, the others for programs. */
export const citationForms = {
  chicago: { label: 'Chicago (notes)', isSentence: true, write: writeChicago },
  apa: { label: 'APA 7', isSentence: true, write: writeApa },
  mla: { label: 'MLA 9', isSentence: true, write: writeMla },
  bibtex: { label: 'BibTeX', isSentence: false, write: writeBibtex },
  ris: { label: 'RIS', isSentence: false, write: writeRis },
  csl: { label: 'CSL-JSON', isSentence: false, write: writeCslJson },
  wikipedia: { label: 'Wikipedia', isSentence: false, write: writeWikipedia },
} as const satisfies Record<string, CitationForm>;

function writeCslJson(item: CslItem): string {
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

interface CitationForm {
  label: string;
  /** Whether it is a sentence, which may follow the words it cites. */
  isSentence: boolean;
  write: (item: CslItem) => string;
}
