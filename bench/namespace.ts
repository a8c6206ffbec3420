type Stored = { value: string; metadata?: unknown }

/** A KV namespace over a map, which counts its lists. Each one made is another to the Worker. */
export const namespace = (stored: Map<string, Stored>, used = { lists: 0 }) => ({
  get: async (key: string) => stored.get(key)?.value ?? null,
  getWithMetadata: async (key: string) => ({
    value: stored.get(key)?.value ?? null,
    metadata: stored.get(key)?.metadata ?? null,
  }),
  put: async (key: string, value: string, options?: { metadata?: unknown }) => {
    stored.set(key, { value, metadata: options?.metadata })
  },
  list: async ({ prefix }: { prefix: string }) => {
    used.lists++
    const names = [...stored.keys()].filter((name) => name.startsWith(prefix)).sort()
    const keys = names.map((name) => ({ name, metadata: stored.get(name)?.metadata }))
    return { keys, list_complete: true }
  },
})
