import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Rival } from './rival.ts';
import { writeTemplateFacts } from './template-facts.ts';

/** Eleventy, with a page for each article and lists of a hundred. */
export const eleventy: Rival = {
  name: 'Eleventy',
  program: 'eleventy',
  lay(folder) {
    for (const part of ['input/articles', 'input/_includes']) mkdirSync(join(folder, part), { recursive: true });
    const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
    write('package.json', '{ "type": "module" }');
    write('input/articles/articles.json', '{ "layout": "article.liquid", "tags": "article" }');
    write('input/_includes/article.liquid', single);
    write('input/index.liquid', list);
    return (article) => write(`input/articles/${article.id}.md`, writeTemplateFacts(article));
  },
  // It takes paths from where it is run, and no others.
  words: (program, folder, out) => [program, '--input=input', `--output=${relative(folder, out)}`, '--quiet'],
};

const single = `<!doctype html><html lang="{{ language }}"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header><a href="/">Invented archive</a></header><main data-pagefind-body><h1>{{ title }}</h1><p>{{ page.date | date: "%Y-%m-%d" }} {{ outlets[0] }}</p>
{{ content }}</main></body></html>
`;
const list = `---
pagination: { data: collections.article, size: 100, alias: listed }
permalink: "{% if pagination.pageNumber == 0 %}index.html{% else %}page/{{ pagination.pageNumber }}/index.html{% endif %}"
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invented archive</title></head>
<body><main><ul>{% for article in listed %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul></main></body></html>
`;
