import { Document, isMap, isScalar, Scalar, visit } from 'yaml';

/**
 * Writes facts as an editor would: ids and terms as they are, a sentence too long for its line as a block, everything that could
 * be taken for something else than words in quotation marks.
 * @param first a line of comment above them.
 */
export function writeFacts(facts: Readonly<Record<string, unknown>>, first: string): string {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (!isScalar(node)) return;
      if (plain.test(node.value)) node.type = Scalar.PLAIN;
      else
        node.type = node.value.length > line && !node.value.includes('\n') ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (!node.items.some(isMap)) node.flow = true;
    },
  });
  return `${first}\n${document.toString({ lineWidth: 110, flowCollectionPadding: false })}`;
}

/** An id, a term or a plain word, and nothing any reader of YAML takes for a number, a date or a truth. */
const plain = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z-]*[a-z]$/i;
/** Characters, with the name of the field before them. */
const line = 90;
