/** A form's fields. A name that comes twice is left out: no form of ours sends it, so it means nothing. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const form = new URLSearchParams(await request.text())
  return Object.fromEntries([...form].filter(([name]) => form.getAll(name).length === 1))
}
