import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { archiveSchema, type ArchiveData } from '../schema/archive.ts';
import { contentFolder } from './content-folder.ts';

/**
 * Where this build of the archive will stand: `SITE_URL` and `BASE_PATH` from the environment, else the `url` of
 * `archive.yaml`. A base path in that address counts too.
 */
export function loadSettings(): Settings {
  const url = new URL(process.env['SITE_URL'] || loadArchiveFacts().url);
  const base = process.env['BASE_PATH'] ?? url.pathname;
  return { site: url.origin, base: `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/') };
}

/** What makes this archive this one, for what runs beside the pages. */
export function loadArchiveFacts(): ArchiveData {
  const facts: unknown = parse(readFileSync(join(contentFolder(), 'archive.yaml'), 'utf8'));
  return archiveSchema.parse(facts);
}

export interface Settings {
  /** The origin: `https://archive.example`. */
  site: string;
  /** The path the archive stands under, with a slash at both ends: `/` or `/archive/`. */
  base: string;
}
