import { mediaTypes, writeContentType } from '../media-types.ts';
import { caching, headersOfAll, headersOfData, keptFolders, type Headers } from './headers.ts';
import type { SiteRules } from './site-rules.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: what is sent with everything, then what is sent with some files.
 * Two rules for one file join their values, so no header is in two rules that both fit, and types that every host knows
 * are left to it. Sources: docs.netlify.com/manage/routing/headers, developers.cloudflare.com/pages/configuration/headers.
 */
export function writeHeaders({ base }: SiteRules): string {
  const ends = mediaTypes.flatMap(({ end, isData }) => (isData ? [end] : []));
  const dataEnds = ends.filter((end) => !ends.some((other) => other !== end && end.endsWith(other)));
  const special = mediaTypes.filter(({ isCommon }) => !isCommon);
  return [
    writeRule(`${base}*`, headersOfAll),
    ...keptFolders.map((folder) => writeRule(`${base}${folder}*`, { 'Cache-Control': caching.kept })),
    ...special.map((kind) => writeRule(`${base}*${bare(kind.end)}`, { 'Content-Type': writeContentType(kind) })),
    ...dataEnds.map((end) => writeRule(`${base}*${end}`, headersOfData)),
  ].join('');
}

function bare(end: string): string {
  return end.replace(/^\//, '');
}

function writeRule(pattern: string, headers: Headers): string {
  return `${pattern}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
