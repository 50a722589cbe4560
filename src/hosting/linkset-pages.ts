/**
 * What stands, below the base path, in the folder of an article or a story, whose links are described in the
 * `linkset.json` of that folder; the folders of years, months and days are none.
 */
export const linksetPages = /^(?:stories|articles(?!\/(?:\d{4}(?:-\d\d){0,2}|undated)\/))\/[a-z0-9-]+\//;
