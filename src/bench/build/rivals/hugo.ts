import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rival } from './rival.ts';
import { writeTemplateFacts } from './template-facts.ts';

/** Hugo, with a page for each article, lists in pages of a hundred, and lists by outlet and topic. */
export const hugo: Rival = {
  name: 'Hugo',
  program: 'hugo',
  lay(folder) {
    for (const part of ['content/articles', 'layouts/_default']) mkdirSync(join(folder, part), { recursive: true });
    const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
    write('hugo.toml', settings);
    write('config.toml', settings);
    write('layouts/_default/baseof.html', base);
    write('layouts/_default/single.html', single);
    write('layouts/_default/list.html', list);
    write('layouts/_default/terms.html', terms);
    write('layouts/index.html', list);
    return (article) => write(`content/articles/${article.id}.md`, writeTemplateFacts(article));
  },
  words: (program, folder, out) => [program, '--source', folder, '--destination', out, '--quiet'],
};

/** Old versions read the one, new ones the other. */
const settings = `baseURL = 'https://archive.example/'
title = 'Invented archive'
paginate = 100
disableKinds = ['RSS']
[taxonomies]
outlet = 'outlets'
topic = 'topics'
`;

const base = `<!doctype html><html lang="{{ .Params.language | default "en" }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">{{ site.Title }}</a></header>{{ block "main" . }}{{ end }}</body></html>
`;
const single = `{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1>
<p>{{ .Date.Format "2006-01-02" }}{{ range .GetTerms "outlets" }} <a href="{{ .Permalink }}">{{ .Title }}</a>{{ end }}{{ range .GetTerms "topics" }} <a href="{{ .Permalink }}">{{ .Title }}</a>{{ end }}</p>
{{ .Content }}</main>{{ end }}
`;
const list = `{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPagesRecursive).Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}</main>{{ end }}
`;
const terms = `{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}
`;
