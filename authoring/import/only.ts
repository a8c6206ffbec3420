/** The numbers in `1-20,25`, counted from 1; `undefined` where the text is of another form. */
export function numbersIn(text: string): ((number: number) => boolean) | undefined {
  const parts = text.split(',').map((part) => part.trim().match(/^(\d+)(?:-(\d+))?$/))
  if (parts.includes(null)) return undefined
  return (number) =>
    parts.some((part) => {
      const [, from, to = from] = part ?? []
      return number >= Number(from) && number <= Number(to)
    })
}
