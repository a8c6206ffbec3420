/** The longest name of a group, in characters. */
export const longestLabel = 40

/** Letters with their marks, digits, spaces, pictures, and the punctuation of ordinary names. */
const spelling = /^[\p{L}\p{M}\p{N}\p{So} .,:;!?'"’‘“”‚„‹›()&/+#«»،؛؟…·•_–—%٪°№-]*$/u

/** Marks of direction, soft hyphens and marks of byte order: they come along with what is pasted from Word or a chat. */
const pasted = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\uFEFF]/g

/** What stands where a picture or a character was lost. */
const lost = /[\uFFFC\uFFFD]/

/** A letter that nobody sees, as Hangul's fillers are. */
const unseen = /(?=\p{L})\p{DI}/u

/**
 * What phones and mail programs make a link of: two words or more joined by full stops, a path after
 * one, numbers in four parts. A title before a name is none: "Mr.Ali", «أ.محمد».
 */
const address =
  /[Ww]{3}\.|:\/\/|\d+(?:\.\d+){3}|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+\/|(?<![\p{L}\p{N}])(?!\p{Lu}\p{Ll}{1,2}\.\p{Lu})[\p{L}\p{N}-]{2,}\.\p{L}{2,}/u

/**
 * The name somebody gave a group, in NFC with single spaces and without marks of direction; empty for none.
 * `undefined` for one that is too long, holds what no name needs (markup, control characters), or holds an
 * address: a class sees the name on our page, and would take the address for one of ours.
 */
export function parseLabel(text: string | undefined): string | undefined {
  const label = (text ?? '').replace(pasted, '').normalize('NFC').replace(/\s+/g, ' ').trim()
  const isShort = [...label].length <= longestLabel
  const strange = [unseen, lost, address].some((each) => each.test(label))
  return isShort && spelling.test(label) && !strange ? label : undefined
}
