/** The folder, below the base path, of what hosts are told and nobody else is shown. */
export const hostFolder = '_host/';

/**
 * What a host keeps to itself, from the base path on: what it is told, and what begins with a dot but for what is well
 * known (security.txt).
 */
export const hiddenFiles = /^(?:_host\/|_headers$|_redirects$|(?:.*\/)?\.(?!well-known\/))/;
