import { openArchive } from '../../../archive/open-archive.ts';
import type { APIContext } from 'astro';
import type { EntityEntry } from '../../../archive/archive.ts';
import { listNamed, writeNamed } from '../../../formats/search/names.ts';

export async function getStaticPaths() {
  return (await listNamed(await openArchive())).map((entity) => ({ params: { id: entity.id }, props: { entity } }));
}

/** The articles that name an entity, whatever form of its name they use. */
export async function GET({ props }: APIContext<{ entity: EntityEntry }>): Promise<Response> {
  return Response.json(await writeNamed(await openArchive(), props.entity));
}
