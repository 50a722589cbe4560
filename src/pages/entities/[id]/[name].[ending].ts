import { listRoutes, sendFile, type FileRequest } from '../../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('entities');

/** New articles that name an entity. */
export const GET = (request: FileRequest<'entities'>): Promise<Response> => sendFile(request);
