/**
 * Leaves the mark of a component's scope only on the elements that a rule of its styles may be about. Where that is not
 * plain to see, the mark stays.
 * @param code the component as Astro compiled it
 * @param source the component's file
 */
export function keepNeededScopes(code: string, source: string): string {
  const subjects = readSubjects(source);
  if (subjects === undefined) return code;
  return code.replaceAll(/ data-astro-cid-[a-z0-9]{8}(?=[\s>/])/g, (mark, at: number) => {
    const element = readElement(code.slice(Math.max(0, code.lastIndexOf('<', at)), at));
    const isNeeded = !element || subjects.some((subject) => mayMatch(subject, element));
    return isNeeded ? mark : '';
  });
}

/** Writes the marks of all scopes in fewer letters, in what is compiled and in style sheets alike. */
export function shortenScopes(text: string): string {
  return text.replaceAll(/data-astro-cid-([a-z0-9]{4})[a-z0-9]{4}/g, 'data-$1');
}

/** What the rules of a component name between their combinators; undefined if one may be about any element. */
function readSubjects(source: string): Subject[] | undefined {
  const styles = [...source.matchAll(/<style(?![^>]*is:global)[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const selectors = styles.flatMap((css) =>
    [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, before = '']) => before.trim()),
  );
  const scoped = selectors.filter((selector) => !selector.startsWith('@') && !/^(?:from|to|[\d.]+%)$/.test(selector));
  if (scoped.some((selector) => /&|:(?:is|where|has|not)\(/.test(selector))) return undefined;
  const subjects = scoped
    .flatMap((selector) => selector.replaceAll(/:global\([^)]*\)\S*/g, ' ').split(/[\s>+~,]+/))
    .filter((compound) => compound !== '')
    .map(readSubject);
  return subjects.some(({ tag, classes }) => tag === undefined && classes.length === 0) ? undefined : subjects;
}

function readSubject(compound: string): Subject {
  const plain = compound.replaceAll(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g, '');
  return {
    tag: /^[a-z][\w-]*/i.exec(plain)?.[0],
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  };
}

/** An element as compiled, as far as its mark: `<p class="quiet"`. */
function readElement(start: string): Element | undefined {
  const tag = /^<([a-z][\w-]*)(?![\w-])/.exec(start)?.[1];
  if (tag === undefined || start.replaceAll(/"[^"]*"/g, '').includes('>')) return undefined;
  const isOpen = /\$\{/.test(start) && /class|spreadAttributes/.test(start.replaceAll(/ class="[^"$]*"/g, ''));
  const classes = / class="([^"$]*)"/.exec(start)?.[1]?.split(' ') ?? [];
  return { tag, classes: isOpen ? undefined : classes };
}

function mayMatch({ tag, classes }: Subject, element: Element): boolean {
  if (tag !== undefined && tag !== element.tag) return false;
  return element.classes === undefined || classes.every((name) => element.classes?.includes(name));
}

/** One part of a selector: `li`, `.plain`, `a.number`. */
interface Subject {
  tag: string | undefined;
  classes: string[];
}

interface Element {
  tag: string;
  /** Undefined where they are only known when the page is rendered. */
  classes: string[] | undefined;
}
