/** Writes JSON that commands no terminal: what `JSON.stringify` leaves of controls and marks of order becomes `\u009b`, so that it stays JSON. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
