/** Whether a record can have an id, which is a file name everywhere and an address without a sign that needs writing otherwise. */
export function isRecordId(id: string): boolean {
  return id.length <= recordIds.longest && recordIds.pattern.test(id);
}

/** What ids are made of. */
export const recordIds = { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, longest: 80 } as const;
