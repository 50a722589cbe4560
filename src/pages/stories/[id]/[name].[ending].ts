import { listRoutes, sendFile, type FileRequest } from '../../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('stories');

/** Every file beside a story: its comparison, its feeds. */
export const GET = (request: FileRequest<'stories'>): Promise<Response> => sendFile(request);
