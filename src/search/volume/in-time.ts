import { CouldNotLook } from './volume.ts';

/**
 * Waits for something that is loaded, but no longer than a file of the index may take.
 * @param what it is called if it is not to be had.
 * @throws {CouldNotLook} if it fails or does not come in time.
 */
export async function inTime<T>(what: string, loading: Promise<T>, most = longestWait): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`nothing for ${most} ms`)), most);
  });
  try {
    return await Promise.race([loading, late]);
  } catch (error) {
    throw new CouldNotLook(what, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds that a file of the index may take. */
export const longestWait = 10_000;
