export const retired = {} as const;
