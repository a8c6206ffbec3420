import { checksum } from '../../src/quiz/checksum.ts'

/** The longest id made from a text: a finished attempt stores those of its questions and answers. */
const most = 16

/** Words that say little of what a text is about. */
const empty = new Set(
  'a an and are as at be by can did do does for from has have how in into is it its many much of on or that the their these this to was were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
)

/** Letters that make no word by chance. */
const letters = 'bcdfghjklmnpqrstvwxz'

/** Letters that stand for a text and tell nothing of it. */
export function hashOf(text: string, length = 4): string {
  const hash = checksum(text)
  return Array.from({ length }, (_, place) => letters[Math.floor(hash / 20 ** place) % 20]).join('')
}

/**
 * Makes ids of texts, each one once: of a Latin text its first telling words, of another a hash. No id
 * is a count, since where a text stands may be what is asked.
 * @returns of a text its id; `own` where the text has one already
 */
export function idMaker() {
  const taken = new Set<string>()
  return (text: string, own?: string): string => {
    const words = own ?? fromText(text)
    let id = words || hashOf(text)
    for (let more = 2; taken.has(id); more++) {
      const hash = hashOf(`${text}${more}`)
      id = words ? `${words.slice(0, most - hash.length - 1).replace(/-$/, '')}-${hash}` : hash
    }
    taken.add(id)
    return id
  }
}

/** Words of a Latin text in kebab-case, as many as fit; empty where the text is mostly something else. */
function fromText(text: string): string {
  const ascii = text.normalize('NFD').replace(/\p{M}/gu, '')
  const all = ascii.match(/\p{L}/gu)?.length ?? 0
  const said = ascii.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const latin = said.join('').replace(/\d/g, '').length
  if (latin < 2 || latin * 2 < all) return ''
  const telling = said.filter((word) => !empty.has(word))
  const words = telling.length > 0 ? telling : said
  while (words.length > 1 && words.join('-').length > most) words.pop()
  const id = words.join('-').slice(0, most)
  return /^[a-z]/.test(id) ? id : `n-${id}`.slice(0, most).replace(/-$/, '')
}
