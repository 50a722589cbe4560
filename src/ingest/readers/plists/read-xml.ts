import { readXml } from '../documents/read-xml.ts';
import type { PlistValue } from './read-plist.ts';

/** Reads the form of a property list that is XML: `<dict><key>name</key><data>…</data></dict>`. */
export function readXmlPlist(source: string): PlistValue {
  const root: Open = { values: [], names: [] };
  const open: Open[] = [root];
  let words: string[] = [];
  readXml(source, {
    open(name) {
      words = [];
      if (isContainer(name)) open.push({ values: [], names: [] });
    },
    text: (text) => words.push(text),
    close(name) {
      const text = words.join('');
      words = [];
      const inner = isContainer(name) ? open.pop() : undefined;
      const around = open.at(-1) ?? root;
      if (name === 'key') around.names.push(text);
      else if (name !== 'plist') around.values.push(inner ? close(name, inner) : valueOf(name, text));
    },
  });
  return root.values[0];
}

function isContainer(name: string): boolean {
  return name === 'dict' || name === 'array';
}

function close(name: string, { names, values }: Open): PlistValue {
  return name === 'array' ? values : new Map(names.map((key, index) => [key, values[index]]));
}

function valueOf(name: string, text: string): PlistValue {
  if (name === 'data') return Buffer.from(text, 'base64');
  return name === 'string' ? text : undefined;
}

/** A list or a dictionary whose end has not come. */
interface Open {
  values: PlistValue[];
  /** The keys of a dictionary, each of the value at the same place. */
  names: string[];
}
