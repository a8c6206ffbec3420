/** A word of question marks alone, as old encodings leave of Arabic. */
const lostWord = /(?<![^\s,;:"'«“(={~}\t>])[?؟]{2,}(?![^\s.,،;:!"'»”)=~{}#\t<])/g
const word = /[\p{L}\p{N}]+|[?؟]{2,}/gu

/** Arabic in UTF-8 that was read as Latin and saved again: ا comes out as Ø§. */
const misread = /[ØÙ][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]/g

const words = (text: string) => text.match(word)?.length ?? 0

/** What is wrong with a whole file whose letters are lost, as the rest of a sentence; `undefined` where they are there. */
export function lossIn(text: string): string | undefined {
  const lost = text.match(lostWord)?.length ?? 0
  if (lost > 2 && lost * 3 > words(text))
    return 'has lost its Arabic: only question marks (????) are left of it, since it was saved in an encoding without Arabic letters. Open the original and save it as UTF-8 (in Excel: “CSV UTF-8”)'
  if ((text.match(misread)?.length ?? 0) > 5)
    return 'has Arabic that was read in the wrong encoding before it was saved (it looks like «Ø§Ù„»): open the original, choose UTF-8 where you are asked, and save it again'
  return undefined
}

/** Whether letters of one text are lost. */
export function isLost(text: string): boolean {
  const lost = text.match(lostWord)?.length ?? 0
  return text.includes('\ufffd') || lost > 1 || (lost > 0 && !/\p{L}/u.test(text))
}
