import type { APIContext } from 'astro';
import type { EntityEntry } from '../../../archive/records.ts';
import { listNamed, writeNamed } from '../../../formats/search/names.ts';

export async function getStaticPaths() {
  return (await listNamed()).map((entity) => ({ params: { id: entity.id }, props: { entity } }));
}

/** The articles that name an entity, whatever form of its name they use. */
export async function GET({ props }: APIContext<{ entity: EntityEntry }>): Promise<Response> {
  return Response.json(await writeNamed(props.entity));
}
