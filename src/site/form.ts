/** What a form's body says. Decoded here: workerd warns of every form that is asked for its text. */
export const parametersOf = async (request: Request) =>
  new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()))

/** A form's fields. A name that comes twice is left out: what is given by several boxes is read from all of them. */
export const readForm = async (request: Request) => fieldsIn(await parametersOf(request))

/** The fields of a form whose names come once. */
export function fieldsIn(parameters: URLSearchParams): Record<string, string> {
  const fields = new Map<string, string | undefined>()
  for (const [name, value] of parameters) {
    fields.set(name, fields.has(name) ? undefined : value)
  }
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
