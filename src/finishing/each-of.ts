/** Runs a task for each of many, some of them at once. */
export async function eachOf<T>(
  things: readonly T[],
  atOnce: number,
  task: (thing: T) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < things.length) await task(things[next++] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
