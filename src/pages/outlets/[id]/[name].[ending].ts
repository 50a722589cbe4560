import { listRoutes, sendFile, type FileRequest } from '../../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('outlets');

/** New articles of an outlet or, of an agency, with its text. */
export const GET = (request: FileRequest<'outlets'>): Promise<Response> => sendFile(request);
