/**
 * Stands before a KV and has each of its operations take so long: milliseconds, or `hangs`, or `fails`.
 * Its second entrypoint is told how, and tells what was begun and what has ended.
 */
const slowness = { how: 0, begun: [], ended: [] }

const operation = (request, url) =>
  `${url.pathname === '/' ? 'LIST' : request.method} ${decodeURIComponent(url.pathname.slice(1)) || url.searchParams.get('prefix')}`

export default {
  async fetch(request, { MEMORY }) {
    const { how } = slowness
    const asked = operation(request, new URL(request.url))
    slowness.begun.push(asked)
    if (how === 'fails')
      return new Response(null, { status: 500, statusText: 'Internal Server Error' })
    await scheduler.wait(how === 'hangs' ? 600_000 : how)
    const response = await MEMORY.fetch(request)
    slowness.ended.push(asked)
    return response
  },
}

export const control = {
  async fetch(request) {
    if (request.method === 'PUT') slowness.how = await request.json()
    return Response.json(slowness)
  },
}
