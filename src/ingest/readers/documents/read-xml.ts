import { SaxesParser } from 'saxes';
import { deepestXml } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/**
 * Reads XML event by event. There are no entities but the five of XML itself, so that none can grow; nothing is fetched; and
 * what is nested deeper than any document is refused.
 */
export function readXml(source: string, { open, close, text }: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new Refusal(`its XML is damaged (${error.message})`, 'Open it in its program, and save it again.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepestXml)
      throw new Refusal(
        'its parts are nested deeper than in any document',
        'Copy its text into a new document, and hand in that.',
      );
    open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(name);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
}

/** What happens while XML is read. */
export interface XmlEvents {
  open: (name: string, attributes: Readonly<Record<string, string>>) => unknown;
  close: (name: string) => unknown;
  text: (text: string) => unknown;
}
