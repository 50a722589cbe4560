import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { mdxToHast, mdxToMdast } from 'satteri';
import { judgeDossier } from '../../records/check/dossier.ts';
import { dossierFeatures as features } from '../../records/check/dossier/features.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { dossiers } from './dossiers.ts';
import { hostileDossiers } from './hostile-dossiers.ts';
import { parseProgram } from './parse-program.ts';

const work = mkdtempSync(join(tmpdir(), 'dossiers-'));
after(() => rmSync(work, { recursive: true }));
const plugins = await collectPlugins();
const path = join(work, 'dossier.mdx');
const facts = '---\ntitle: T\nsummary: S\ndate: "2031"\nupdated: "2031-01-01"\n---\n';

/** All that a dossier may hold. */
const everything = `
# One
## Two
### Three
#### Four
##### Five
###### Six

*Emphasis*, **more**, a [link](https://example.org "Title"), [another][a].
Second line\\
third <Cite at="a-b#p1">words</Cite>.

[a]: ../topics/

> quoted

- one

3. three

---

<Quote at="a-b#p1">words</Quote>
`;

/** What the program of a dossier is made of. */
const lawful = parseProgram(await compile(facts + everything));

test('compiles what the check has seen, from the line it stands on, and none of the facts', async () => {
  const program = await compile(`---\ntitle: T\nsummary: >-\n  S\n+++ layout\n---\n\n---\nlayout: x\n---\n`).catch(
    String,
  );
  assert.match(String(program), /line 5\n/);
  const code = await compile(`${facts}---\nlayout: ./evil.astro\n---\n+++\nlayout = "./evil.astro"\n+++\n`);
  assert.match(code, /frontmatter = \{\};/);
  assert.match(code, /"layout: .\/evil.astro"[^]*"\+\+\+\\nlayout = \\"\.\/evil.astro\\"\\n\+\+\+"/);
});

test('stops the build with the message of the check if what it is about to compile runs code', async () => {
  const text = `${facts}\nWords.\n\nimport\tx from "./evil.mjs"\n`;
  await assert.rejects(compile(text), /dossier\.mdx\n {2}line 10\n {4}found {5}“import\tx from "\.\/evil\.mjs"”\n/);
});

test('judges the tree of the compiler itself, whatever was read before', async () => {
  const judged = [
    ['Words {process.exit(1)}', /line 1\n.*the expression “{process\.exit\(1\)}”/],
    ['\n\n<Fragment set:html="<b>" />', /line 3\n.*<Fragment>/],
    ['import x from "y"', /import x from "y"/],
    ['`code`', /code/],
  ] as const;
  for (const [text, expected] of judged) await assert.rejects(transform(text), expected);
});

const runs = Number(process.env['DOSSIER_RUNS'] ?? 2_000);

test(`of ${runs} hostile dossiers, none that the check accepts runs anything`, async (context) => {
  let accepted = 0;
  const property = fc.asyncProperty(hostileDossiers(), async (text) => {
    const file = facts + text;
    const { faults, body, bodyLine } = parseRecord('stories', 'stories/x.mdx', Buffer.from(file));
    if (faults.length > 0 || judgeDossier(body, bodyLine, 'stories/x.mdx').faults.length > 0) return;
    accepted += 1;
    const strange = [...typesOf(mdxToMdast(body, { features })), ...typesOf(mdxToHast(body, { features }))];
    assert.deepEqual(strange, []);
    const { kinds, names, calls, imports } = parseProgram(await compile(file));
    const [kind] = kinds.difference(lawful.kinds);
    assert.equal(kind, undefined, 'a kind of JavaScript');
    const [name] = names.difference(lawful.names);
    assert.equal(name, undefined, 'a name in JavaScript');
    assert.deepEqual([...calls.difference(lawful.calls), ...imports.difference(lawful.imports)], []);
  });
  await fc.assert(property, { numRuns: runs, endOnFailure: runs > 10_000 });
  context.diagnostic(`${accepted} of ${runs} accepted`);
  assert.ok(accepted > runs / 5, `only ${accepted} accepted: the property says little`);
});

/** What no tree of a dossier may have. */
function typesOf(node: { type: string; name?: unknown; children?: readonly unknown[] }): string[] {
  const children = (node.children ?? []) as { type: string }[];
  const isHanded = /^mdxJsx(?:Flow|Text)Element$/.test(node.type) && (node.name === 'Cite' || node.name === 'Quote');
  const isStrange = /^(?:mdx|html$|raw$|comment$|doctype$|code$|yaml$|toml$|footnote|image)/.test(node.type);
  return [...(isStrange && !isHanded ? [node.type] : []), ...children.flatMap(typesOf)];
}

/** What Astro does with the file of a dossier until it is a program. */
async function compile(text: string): Promise<string> {
  writeFileSync(path, text);
  return transform((await plugins[0].load.handler.call({ addWatchFile() {} }, path)).code);
}

async function transform(text: string): Promise<string> {
  const context = { environment: { name: 'prerender' } };
  let code = text;
  for (const { transform: step } of plugins) {
    if (step) ({ code } = await step.handler.call(context, code, path));
  }
  return code;
}

/** The plugins as Astro gets them from the integrations, with the settings that `astro.config.mjs` leaves them. */
async function collectPlugins(): Promise<CompilerPlugins> {
  const collected: unknown[] = [];
  const root = pathToFileURL(`${process.cwd()}/`);
  const config = { root, srcDir: new URL('src/', root), base: '/', trailingSlash: 'always', markdown: {} };
  const setup = {
    config,
    updateConfig: ({ vite }: { vite: { plugins: unknown[] } }) => collected.unshift(...vite.plugins),
    addRenderer() {},
    addPageExtension() {},
    addContentEntryType() {},
  };
  for (const { hooks } of dossiers() as { hooks: Hooks }[]) {
    await hooks['astro:config:setup']?.(setup);
    await hooks['astro:config:done']?.({ config, logger: console, injectTypes() {} });
  }
  return collected as CompilerPlugins;
}

type Hooks = Record<string, ((given: unknown) => unknown) | undefined>;

type CompilerPlugins = [
  { load: { handler: (this: unknown, path: string) => Promise<{ code: string }> }; transform?: undefined },
  ...{ transform?: { handler: (this: unknown, code: string, id: string) => Promise<{ code: string }> } }[],
];
