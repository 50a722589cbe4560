export const citing = {} as const;
