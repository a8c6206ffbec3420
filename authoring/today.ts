/** The day it is, ISO 8601, in Greenwich. */
export const today = (): string => new Date().toISOString().slice(0, 10)
