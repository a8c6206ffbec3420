/** A text in one line. */
export const line = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A text's paragraphs, each in one line, parted by blank lines. */
export const paragraphs = (text: string) =>
  text
    .split(/\n[^\S\n]*\n/)
    .map(line)
    .filter(Boolean)
    .join('\n\n')
