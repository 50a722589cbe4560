import { unlessEmpty } from '../../../text/omit-missing.ts';
import type { Capture, Enclosed, HandedIn } from '../../capture.ts';
import { decodeText } from '../../decode-text.ts';
import { readPlist, type PlistValue } from '../plists/read-plist.ts';
import { Refusal } from '../refusal.ts';
import { readSaid } from '../said.ts';
import { encloseAs, isKept, webAddress } from './enclosed.ts';

/** A page saved by Safari with all it shows: its bytes as they are, the page as a layer, its pictures beside it. */
export async function* readWebarchive(file: HandedIn): AsyncGenerator<Capture> {
  const bytes = await file.load();
  const archive = readPlist(bytes);
  const page = readResource(valueIn(archive, 'WebMainResource'));
  if (!page || !/html/i.test(page.mediaType)) throw new Refusal('no page is in it', remedy);
  const read = decodeText(page.bytes, 'text/html', page.charset);
  if (!('text' in read)) throw new Refusal(read.found, remedy);
  const { said, doubts = [] } = readSaid([
    { key: 'url', value: webAddress(page.address), place: 'The property list of Safari' },
  ]);
  yield {
    as: file.name,
    bytes,
    mediaType: 'application/x-webarchive',
    layer: { text: read.text, mediaType: 'text/html', how: 'The page in the web archive of Safari, taken out of it.' },
    said,
    doubts: unlessEmpty([...doubts, ...read.doubts]),
    enclosed: unlessEmpty(listEnclosed(valueIn(archive, 'WebSubresources'), bytes.length)),
  };
}

/** @param most no parts together are larger than what they are parts of: more is one of them said again and again. */
function listEnclosed(resources: PlistValue, most: number): Enclosed[] {
  const all = (Array.isArray(resources) ? resources : []).map(readResource).filter((one) => one !== undefined);
  const kept = all.filter(({ mediaType }) => isKept(mediaType));
  if (kept.reduce((sum, { bytes }) => sum + bytes.length, 0) > most)
    throw new Refusal('its parts are together larger than it is', remedy);
  return kept.map((one, index) => encloseAs(index + 1, one));
}

function readResource(resource: PlistValue): Resource | undefined {
  const bytes = valueIn(resource, 'WebResourceData');
  if (!(bytes instanceof Uint8Array)) return undefined;
  const say = (name: string): string => {
    const value = valueIn(resource, `WebResource${name}`);
    return typeof value === 'string' ? value : '';
  };
  return { bytes, mediaType: say('MIMEType'), charset: say('TextEncodingName'), address: say('URL') };
}

function valueIn(dictionary: PlistValue, name: string): PlistValue {
  return dictionary instanceof Map ? dictionary.get(name) : undefined;
}

const remedy = 'Open it in Safari, save it as “Page Source” (.html) or print it as PDF, and hand that in.';

/** The page, or something that belongs to it. */
interface Resource {
  bytes: Uint8Array;
  mediaType: string;
  /** As it was sent; empty if that was not said. */
  charset: string;
  address: string;
}
