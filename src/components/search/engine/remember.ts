/** Does a thing once for each key; what failed is tried again. */
export function remember<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (key) => {
    const known = done.get(key);
    if (known) return known;
    const doing = work(key);
    done.set(key, doing);
    doing.catch(() => void done.delete(key));
    return doing;
  };
}
