import { listRoutes, sendFile, type FileRequest } from '../../../formats/routes.ts';

export const getStaticPaths = () => listRoutes('articles');

/** Every file beside an article: its record, its words, its citations. */
export const GET = (request: FileRequest<'articles'>): Promise<Response> => sendFile(request);
