import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Host {
  /** Of another site than the one under test: `http://localhost:…`. */
  origin: string
  /** What the page of this host is from now on; a whole document. */
  page: string
  close(): void
}

/** Somebody else's page, on another site. */
export async function serveHost(): Promise<Host> {
  const host: Host = { origin: '', page: '', close: () => server.close() }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(host.page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  host.origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return host
}
