import type { Archive } from '../archive.ts';
import { fingerprint, shortPlace } from '../../text/fingerprint.ts';
import { sentenceText, type Passage } from '../../text/passages.ts';
import type { Article } from '../articles.ts';
import { loadPassages } from '../names/named-in.ts';
import { correctionsFor, listOlderVersions } from './versions.ts';

/** What became of an article's words since it was published: for each older version, the passages that read otherwise now. */
export async function joinHistory(archive: Archive, article: Article): Promise<HistoricVersion[]> {
  const now = await loadPassages(archive, article);
  const known = new Set(now.flatMap(placesOf));
  const versions: HistoricVersion[] = [];
  for (const { version, article: older } of await listOlderVersions(archive, article)) {
    const passages = await loadPassages(archive, older);
    const changes = passages.flatMap((passage): ChangedPassage[] => {
      const places = placesOf(passage).filter((place) => !known.has(place));
      for (const place of places) known.add(place);
      const words = now.find(({ id }) => id === passage.id)?.text;
      return words === passage.text || places.length === 0
        ? []
        : [{ id: passage.id, places, before: passage.text, now: words }];
    });
    const replaced = correctionsFor(article, version + 1);
    versions.push({ version, changes, replaced, language: older.data.language });
  }
  return versions;
}

/** Every fragment that leads to a passage: its id, those of its sentences, and each with the mark of its words. */
function placesOf(passage: Passage): string[] {
  return [
    { id: passage.id, text: passage.text },
    ...passage.sentences.map((sentence) => ({ id: sentence.id, text: sentenceText(passage, sentence) })),
  ].flatMap(({ id, text }) => [shortPlace(id, fingerprint(text)), id]);
}

/** An older version as the page of the article tells of it. */
export interface HistoricVersion {
  version: number;
  /** When and why the next one took its place. */
  replaced: Article['data']['corrections'];
  changes: ChangedPassage[];
  /** BCP 47. */
  language: string;
}

/** A passage that reads otherwise now. */
export interface ChangedPassage {
  id: string;
  /** Fragments of addresses that nothing but these old words answers to. */
  places: string[];
  before: string;
  /** Nothing if the passage is gone. */
  now: string | undefined;
}
