/** The colours of a frame: as the reader's system has them, or as the page around it wants them. */
const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const parseTheme = (text: string | undefined): Theme =>
  themes.find((theme) => theme === text) ?? 'auto'
