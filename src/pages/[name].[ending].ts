import { listRoutes, sendFile, type FileRequest } from '../formats/routes.ts';

export const getStaticPaths = () => listRoutes('archive');

/** The files of the archive as a whole. */
export const GET = (request: FileRequest<'archive'>): Promise<Response> => sendFile(request);
