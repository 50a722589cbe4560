import { citeArticle } from '../archive/citing.ts';
import { citationForms } from '../citation/forms.ts';
import type { Writer } from './format.ts';

/** The citation for BibTeX and biblatex. */
export const writeBibtexFile = writeAs('bibtex');

/** The citation as reference managers import it. */
export const writeRisFile = writeAs('ris');

/** The citation as CSL-JSON, for programs that write it in any style. */
export const writeCslFile = writeAs('csl');

function writeAs(form: keyof typeof citationForms): Writer<'articles'> {
  return (archive, article, site) => citationForms[form].write(citeArticle(archive, article, site));
}
