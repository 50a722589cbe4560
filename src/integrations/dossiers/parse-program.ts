import ts from 'typescript';

/**
 * For tests: what a program in JavaScript is made of, read by a parser that has nothing to do with the one that wrote
 * it. The text in it is not among that.
 */
export function parseProgram(code: string): Program {
  const source = ts.createSourceFile('program.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: { messageText: unknown }[] };
  if (parseDiagnostics.length > 0)
    throw new Error(`Not JavaScript: ${String(parseDiagnostics[0]?.messageText)}\n${code}`);
  const program: Program = { kinds: new Set(), names: new Set(), calls: new Set(), imports: new Set() };
  const visit = (node: ts.Node): void => {
    program.kinds.add(ts.SyntaxKind[node.kind]);
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) program.names.add(node.text);
    if (ts.isPropertyAssignment(node)) program.names.add(nameOf(node.name, source));
    if (ts.isCallExpression(node)) program.calls.add(describeCall(node, source));
    if (ts.isImportDeclaration(node)) program.imports.add(nameOf(node.moduleSpecifier, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return program;
}

/** What is called, and of an element which: that is its first argument, and must be a name. */
function describeCall({ expression, arguments: [first] }: ts.CallExpression, source: ts.SourceFile): string {
  const callee = expression.getText(source);
  return first && /^_jsxs?$/.test(callee) ? `<${first.getText(source)}>` : callee;
}

/** Quoted or not. */
function nameOf(node: ts.Node, source: ts.SourceFile): string {
  return ts.isStringLiteral(node) ? node.text : node.getText(source);
}

/** Sets of names; order and number do not matter. */
interface Program {
  /** Kinds of syntax, as TypeScript calls them. */
  kinds: Set<string>;
  /** Every identifier and every name of a property. */
  names: Set<string>;
  /** What is called, and which elements are made. */
  calls: Set<string>;
  /** The modules it takes in. */
  imports: Set<string>;
}
