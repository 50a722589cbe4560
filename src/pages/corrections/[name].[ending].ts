import { listRoutes, sendFile, type FileRequest } from '../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('corrections');

/** What was set right last. */
export const GET = (request: FileRequest<'corrections'>): Promise<Response> => sendFile(request);
