interface PutOptions {
  metadata?: unknown
}

/** A KV that speaks over HTTP what workerd's binding speaks, as far as counting and recording ask. */
export function httpKv(origin: string) {
  const at = (key: string) => `${origin}/${encodeURIComponent(key)}?urlencoded=true`
  return {
    async list({ prefix = '' }: { prefix?: string }) {
      const page = await (await fetch(`${origin}/?prefix=${encodeURIComponent(prefix)}`)).json()
      const keys: { name: string; metadata?: string }[] = page.keys
      return {
        keys: keys.map(({ name, metadata }) => ({
          name,
          metadata: metadata === undefined ? undefined : (JSON.parse(metadata) as unknown),
        })),
        list_complete: true as const,
      }
    },
    async get(key: string) {
      const response = await fetch(at(key))
      return response.ok ? response.text() : null
    },
    async put(key: string, value: string, { metadata }: PutOptions = {}) {
      const headers = metadata ? { 'CF-KV-Metadata': JSON.stringify(metadata) } : undefined
      await fetch(at(key), { method: 'PUT', body: value, ...(headers && { headers }) })
    },
  }
}
