import { once } from 'node:events'
import { createSecureServer, type Http2ServerRequest } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { brotli } from '../brotli.ts'
import { selfSigned } from './certificate.ts'

interface Edge {
  /** `https://127.0.0.1:…` */
  origin: string
  close(): void
}

/** Answers a path, with what the browser sent. */
export type Answer = (path: string, init: RequestInit) => Promise<Response>

const isText = (type: string | null) => /^(text|application\/json|image\/svg)/.test(type ?? '')

/** Stands before a site as the network it is deployed on does: HTTP/2, and text compressed with brotli. */
export async function serveAsEdge(answer: Answer): Promise<Edge> {
  const server = createSecureServer(selfSigned(), async (request, response) => {
    const { status, headers, body } = await answered(request, answer)
    response.writeHead(status, headers)
    response.end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { origin: `https://127.0.0.1:${port}`, close: () => server.close() }
}

const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length']

async function answered(request: Http2ServerRequest, answer: Answer) {
  const own = Object.entries(request.headers).filter(([name]) => !name.startsWith(':'))
  const headers = { ...Object.fromEntries(own), 'accept-encoding': 'identity' }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null
  const { method, url } = request
  const from = await answer(url, { method, headers, body, redirect: 'manual' })
  const content = Buffer.from(await from.arrayBuffer())
  const kept = [...from.headers].filter(([name]) => !hopByHop.includes(name))
  const isSqueezed = isText(from.headers.get('Content-Type')) && content.length > 200
  return {
    status: from.status,
    headers: { ...Object.fromEntries(kept), ...(isSqueezed && { 'content-encoding': 'br' }) },
    body: isSqueezed ? brotli(content) : content,
  }
}
