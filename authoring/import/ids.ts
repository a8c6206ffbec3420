/** The longest id made from a text: a finished attempt stores those of its questions and answers. */
const most = 24

/** Makes ids of texts, each one once. A text without enough Latin letters gets `otherwise`. */
export function idMaker() {
  const taken = new Set<string>()
  return (text: string, otherwise: string): string => {
    const made = fromText(text) || otherwise
    let id = made
    for (let number = 2; taken.has(id); number++) id = `${made}-${number}`
    taken.add(id)
    return id
  }
}

/** Words of a Latin text in kebab-case, as many as fit; empty where the text is mostly something else. */
function fromText(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '')
  const letters = ascii.match(/\p{L}/gu)?.length ?? 0
  const words = ascii.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const latin = words.join('').replace(/\d/g, '').length
  if (latin < 2 || latin * 2 < letters) return ''
  while (words.length > 1 && words.join('-').length > most) words.pop()
  const id = words.join('-').slice(0, most)
  return /^[a-z]/.test(id) ? id : `n-${id}`.slice(0, most)
}
