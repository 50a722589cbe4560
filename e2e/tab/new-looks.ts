import { readFileSync, statSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { kindOf, pageFile } from '../built-site.ts';

/**
 * The pages on which something looks as on no other: colours come from the style sheets alone (the content security policy
 * allows no others), by an element, its attributes and all that it stands in. So these are the longest page of each kind,
 * and every page that has an element, by these, that no longer page of its kind has.
 */
export function findNewLooks(folder: string, pages: readonly string[]): Set<string> {
  return new Set(
    groupByKind(folder, pages).flatMap((alike) => {
      const known = new Set<string>();
      return alike.filter((page) => {
        const parts = listParts(parse(readFileSync(pageFile(folder, page), 'utf8')));
        const hasNew = parts.some((part) => !known.has(part));
        for (const part of parts) known.add(part);
        return hasNew;
      });
    }),
  );
}

/** Pages by their kind, the longest of each first. */
export function groupByKind(folder: string, pages: readonly string[]): string[][] {
  const sizes = new Map(pages.map((page) => [page, statSync(pageFile(folder, page)).size]));
  const longestFirst = pages.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return [...Map.groupBy(longestFirst, kindOf).values()];
}

/** Every element of a page by what a style sheet can know it by, within all that it stands in. */
function listParts(node: DefaultTreeAdapterMap['node'], within = ''): string[] {
  if (!('childNodes' in node)) return [];
  const path = 'attrs' in node ? `${within} > ${[node.tagName, ...node.attrs.map(sayAttribute)].join(' ')}` : '';
  return [path, ...node.childNodes.flatMap((child) => listParts(child, path))];
}

/** What an attribute says counts only where style sheets ask for it, and not where each page says something else. */
function sayAttribute({ name, value }: { name: string; value: string }): string {
  return stylingAttributes.test(name) ? `${name}=${value}` : name;
}

const stylingAttributes =
  /^(?:class|role|type|lang|dir|open|hidden|aria-current|data-(?:state|kind|lit|theme|source))$/;
