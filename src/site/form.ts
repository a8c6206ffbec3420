/** A form's fields. A name that comes twice is left out: no form of ours sends it, so it means nothing. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const fields = new Map<string, string | undefined>()
  for (const [name, value] of new URLSearchParams(await request.text())) {
    fields.set(name, fields.has(name) ? undefined : value)
  }
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
