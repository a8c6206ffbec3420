/** The languages of pages, the site's first one first. */
export const languages = ['ar', 'en'] as const
export type Lang = (typeof languages)[number]
