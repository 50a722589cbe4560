import { listRoutes, sendFile, type FileRequest } from '../../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('topics');

/** New articles on a topic. */
export const GET = (request: FileRequest<'topics'>): Promise<Response> => sendFile(request);
