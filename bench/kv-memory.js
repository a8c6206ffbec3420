/** A KV namespace in memory, speaking what workerd's KV binding speaks. It forgets at the end. */
const stored = new Map()

const list = (url) => {
  const prefix = url.searchParams.get('prefix') ?? ''
  const names = [...stored.keys()].filter((name) => name.startsWith(prefix)).sort()
  const keys = names.map((name) => ({ name, metadata: stored.get(name).metadata ?? undefined }))
  return Response.json({ keys, list_complete: true })
}

export default {
  async fetch(request) {
    const url = new URL(request.url)
    const name = decodeURIComponent(url.pathname.slice(1))
    if (name === '') return list(url)
    if (request.method === 'PUT') {
      const value = await request.arrayBuffer()
      stored.set(name, { value, metadata: request.headers.get('CF-KV-Metadata') })
      return new Response(null)
    }
    if (request.method === 'DELETE') {
      stored.delete(name)
      return new Response(null)
    }
    const found = stored.get(name)
    if (!found) return new Response(null, { status: 404 })
    const headers = found.metadata ? { 'CF-KV-Metadata': found.metadata } : undefined
    return new Response(found.value, { headers })
  },
}
