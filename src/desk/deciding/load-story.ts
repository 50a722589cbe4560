import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collateStory, type Collation } from '../../collation/collate.ts';
import { listRecordFiles } from '../../records/content-folder.ts';
import type { Fault } from '../../records/fault.ts';
import { parseRecord, type RecordData } from '../../records/parse-record.ts';
import { describeOrigin } from '../../provenance/describe-evidence.ts';
import type { EvidencedArticle } from '../../provenance/evidence.ts';
import { loadCollatedArticles, loadSound, type PlacedArticle } from '../story-articles.ts';

/** Reads a story as it is decided on: its articles, what a program finds in them, and the files decisions go into. */
export async function loadStory(folder: string, id: string): Promise<StoryAtDesk> {
  const [all, outlets] = await Promise.all([loadCollatedArticles(folder), loadSound(folder, 'outlets')]);
  const articles = all.filter(({ story }) => story === id);
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet.data]));
  const describe = (one: PlacedArticle): EvidencedArticle =>
    describeOrigin(one.id, one.data, { isOfAgency: byId.get(one.data.outlet.id)?.kind === 'agency' });
  return {
    id,
    articles,
    origins: articles.map(describe),
    others: all.filter(({ story }) => story !== id).map(describe),
    collation: collateStory(articles),
    outletOf: (article) => byId.get(article.data.outlet.id)?.name ?? article.data.outlet.id,
    files: {
      derivations: await findFile(folder, 'derivations', id),
      correspondences: await findFile(folder, 'correspondences', id),
      quotations: await findFile(folder, 'quotations', id),
    },
  };
}

/** Reads what the three files of a story say, with everything that is wrong with them by themselves. */
export function parseDecisions(files: StoryFiles): StoryDecisions {
  const read = <C extends keyof StoryFiles>(kind: C): { parts: Partial<RecordData<C>>; faults: Fault[] } =>
    files[kind].text === undefined
      ? { parts: {}, faults: [] }
      : parseRecord(kind, files[kind].path, Buffer.from(files[kind].text));
  const [derivations, correspondences, quotations] = [read('derivations'), read('correspondences'), read('quotations')];
  return {
    derivations: derivations.parts,
    correspondences: correspondences.parts,
    quotations: quotations.parts,
    faults: [derivations, correspondences, quotations].flatMap(({ faults }) => faults),
  };
}

/** The text of a file of the archive. @returns nothing if there is no such file. */
export async function loadText(folder: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Editors may keep it in a sub-folder. */
async function findFile(folder: string, kind: keyof StoryFiles, id: string): Promise<StoryFile> {
  const known = (await listRecordFiles(folder, kind)).find((file) => file.isRecord && file.id === id);
  const path = known?.shown ?? `${kind}/${id}.yaml`;
  return { path, text: await loadText(folder, path) };
}

/** A story with all that is needed to decide on it. */
export interface StoryAtDesk {
  id: string;
  articles: PlacedArticle[];
  /** What the records of its articles say of their origin. */
  origins: EvidencedArticle[];
  /** The same of all other articles of the archive. */
  others: EvidencedArticle[];
  collation: Collation;
  /** The name of an article's outlet. */
  outletOf: (article: PlacedArticle) => string;
  files: StoryFiles;
}

/** The files that decisions on a story go into. */
export type StoryFiles = Record<'derivations' | 'correspondences' | 'quotations', StoryFile>;

interface StoryFile {
  /** From the content folder. */
  path: string;
  /** Nothing if there is no such file. */
  text: string | undefined;
}

/** What has been decided on a story. */
export interface StoryDecisions {
  derivations: Partial<RecordData<'derivations'>>;
  correspondences: Partial<RecordData<'correspondences'>>;
  quotations: Partial<RecordData<'quotations'>>;
  faults: Fault[];
}
