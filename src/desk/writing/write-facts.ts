import { Document, isScalar, Scalar, visit } from 'yaml';

/** Writes facts as an archivist would: ids bare, everything else that is words in quotation marks, short lists of numbers on a line. */
export function writeFacts(facts: object): string {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'string' && key !== 'key')
        node.type = isBare(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      const written = node.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      if (!written.includes(undefined) && written.join(', ').length <= onOneLine) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Whether it is an id, a term or a language, and cannot be taken for anything else than words. */
function isBare(text: string): boolean {
  return (
    /^[a-z][a-z0-9]*(?:[-/.][a-zA-Z0-9]+)*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/.test(text)
  );
}

/** Letters of a list that is written on one line. */
const onOneLine = 60;
