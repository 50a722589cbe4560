/** Facts as an archivist would write them: YAML in blocks, a line a fact, texts in quotation marks. What is undefined is left out. */
export function writeFacts(facts: Readonly<Record<string, unknown>>, indent = ''): string {
  return Object.entries(facts)
    .map(([name, value]) => (value === undefined ? '' : `${indent}${name}:${writeValue(value, indent)}\n`))
    .join('');
}

function writeValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object')) return ` [${value.map(writeScalar).join(', ')}]`;
    return value
      .map((one) => `\n${indent}  - ${writeFacts(one as Record<string, unknown>, `${indent}    `).trim()}`)
      .join('');
  }
  if (typeof value === 'object' && value !== null)
    return `\n${writeFacts(value as Record<string, unknown>, `${indent}  `).trimEnd()}`;
  return ` ${writeScalar(value)}`;
}

function writeScalar(value: unknown): string {
  return JSON.stringify(value);
}
