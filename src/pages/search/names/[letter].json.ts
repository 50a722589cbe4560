import { openArchive } from '../../../archive/open-archive.ts';
import type { APIContext } from 'astro';
import { listNames } from '../../../formats/search/names.ts';
import type { NameKeys } from '../../../schema/published/search.ts';

export async function getStaticPaths() {
  return [...listNames(await openArchive())].map(([letter, keys]) => ({ params: { letter }, props: { keys } }));
}

/** The names that begin with one letter, each with the entity it means. */
export function GET({ props }: APIContext<{ keys: NameKeys }>): Response {
  return Response.json(props.keys);
}
