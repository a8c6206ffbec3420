/** The longest name of a group, in characters. */
export const longestLabel = 40

/** Letters with their marks, digits, spaces, pictures, and the punctuation of ordinary names. */
const spelling = /^[\p{L}\p{M}\p{N}\p{So} .,:;!?'"’‘“”‚„‹›()&/+#«»،؛؟…·•_–—%٪°№-]*$/u

/** A letter that nobody sees, as Hangul's fillers are. */
const unseen = /(?=\p{L})\p{DI}/u

/**
 * What phones and mail programs make a link of: two words or more joined by full stops, a path after
 * one, numbers in four parts. A title before a name is none: "Mr.Ali", «أ.محمد».
 */
const address =
  /[Ww]{3}\.|:\/\/|\d+(?:\.\d+){3}|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+\/|(?<![\p{L}\p{N}])(?!\p{Lu}\p{Ll}{1,2}\.\p{Lu})[\p{L}\p{N}-]{2,}\.\p{L}{2,}/u

/**
 * The name somebody gave a group, in NFC with single spaces; empty for none. `undefined` for one that
 * is too long, holds what no name needs (markup, control characters, marks of direction), or holds an
 * address: a class sees the name on our page, and would take the address for one of ours.
 */
export function parseLabel(text: string | undefined): string | undefined {
  const label = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  const isShort = [...label].length <= longestLabel
  const good = isShort && spelling.test(label) && !unseen.test(label) && !address.test(label)
  return good ? label : undefined
}
