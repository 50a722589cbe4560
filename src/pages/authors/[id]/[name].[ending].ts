import { listRoutes, sendFile, type FileRequest } from '../../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('authors');

/** New articles of an author. */
export const GET = (request: FileRequest<'authors'>): Promise<Response> => sendFile(request);
