/**
 * The rules of a site for hosts that read `_redirects`, in the part of its grammar that they share: Cloudflare, GitLab and
 * Netlify take an address, where it leads, and 301. Sources: developers.cloudflare.com/pages/configuration/redirects,
 * docs.netlify.com/routing/redirects.
 */
export function writeHostRules({ moved }: Rules, base: string): string {
  const at = atBase(base);
  return moved.map(({ from, to }) => `${at(from)} ${at(to)} 301\n`).join('');
}

/**
 * The same for nginx, with what is gone: two maps from the address asked for. One that has moved gives its new address in
 * `$archive_moved`; one that was withdrawn, or stood below it, the file that says so in `$archive_gone`.
 */
export function writeNginxRules({ moved, gone, asked }: Rules, base: string): string {
  const at = atBase(base);
  return [
    writeMap('$archive_moved', [
      ...moved.map(({ from, to }): Pair => [at(from), at(to)]),
      ...asked.map((address): Pair => [`~^${at(address)}(?!index\\.html$).`, at(address)]),
    ]),
    writeMap(
      '$archive_gone',
      gone.map((address): Pair => [
        `~^${at(address).slice(0, -1)}(?:$|/(?!index\\.html$))`,
        `${at(address)}index.html`,
      ]),
    ),
  ].join('\n');
}

/** Volatile, because the file that says so is asked for in the course of the same request. */
function writeMap(variable: string, pairs: Pair[]): string {
  const lines = pairs.map(([from, to]) => `  "${from}" "${to}";\n`);
  return `map $uri ${variable} {\n  volatile;\n  default "";\n${lines.join('')}}\n`;
}

function atBase(base: string): (address: string) => string {
  return (address) => base + address.slice(1);
}

type Pair = [from: string, to: string];

/** An address and where it leads, both from the base path on. */
export interface Rule {
  from: string;
  to: string;
}

/** What a host should know of addresses that no longer have a page of their own, all from the base path on. */
export interface Rules {
  moved: readonly Rule[];
  /** Pages that say that something was withdrawn. */
  gone: readonly string[];
  /** Pages that ask which of several was meant. */
  asked: readonly string[];
}
