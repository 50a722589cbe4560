import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { listFiles } from './built-site.ts';
import { readPage } from './own-voice.ts';
import { sites } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // To HTML it is no sectioning content, so a cell of a table's head may hold it: https://html.spec.whatwg.org/#the-details-element
  elements: ['html5', { details: { sectioning: false } }],
  rules: {
    // Safari takes a list without bullets for no list unless it has the role: https://bugs.webkit.org/show_bug.cgi?id=170179
    'no-redundant-role': 'off',
    // A title begins with a headline, which stays as it was printed.
    'long-title': 'off',
    // HTML only forbids white space; a passage with the mark of its words is `p3~k4f7`.
    'valid-id': ['error', { relaxed: true }],
    // Check boxes of one choice share their name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // About the look of the source, which no one writes by hand.
    'no-trailing-whitespace': 'off',
  },
});

for (const name of ['archive', 'oneArticle', 'held', 'german', 'arabic'] as const) {
  test(`the HTML of “${name}” is valid`, async () => {
    const { folder } = sites[name];
    const faults: string[] = [];
    for (const file of listFiles(folder).filter((one) => one.endsWith('.html'))) {
      const { results } = await validator.validateFile(`${folder}/${file}`);
      for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector})`);
      }
    }
    expect(faults).toEqual([]);
  });
}

for (const name of ['archive', 'bare', 'retired', 'undecided', 'german', 'arabic'] as const) {
  test(`on no page of “${name}” a space stands before the end of a sentence or a comma`, () => {
    const { folder } = sites[name];
    const faults = listFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        readPage(readFileSync(`${folder}/${file}`, 'utf8'))
          .filter(hasSpaceBeforeMark)
          .map((said) => `${file}: ${said}`),
      );
    expect(faults).toEqual([]);
  });
}

/** Archived words, after which an Arabic comma may stand at once, are not among what is read; a mark after them begins it. */
function hasSpaceBeforeMark(said: string): boolean {
  // What ends a sentence is cut off by those who read it.
  return /^[.,;:!?](?: |$)| [.,;:!?،؛؟](?: |$)| $/.test(said);
}
