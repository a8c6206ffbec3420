/** What a form's body says. Decoded here: workerd warns of every form that is asked for its text. */
export const parametersOf = async (request: Request) =>
  new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()))

/** A form's fields. A name that comes twice is left out: no form of ours sends it, so it means nothing. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const fields = new Map<string, string | undefined>()
  for (const [name, value] of await parametersOf(request)) {
    fields.set(name, fields.has(name) ? undefined : value)
  }
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
