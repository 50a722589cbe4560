export const original = {} as const;
