import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Serves the Worker of `npm start` a file: so that the Worker that shows a quiz which has changed is the
 * one that is running. To bundle a thousand quizzes and start a Worker with them takes seconds.
 * @returns the address, on this machine alone
 */
export async function serve(file: string): Promise<string> {
  const server = createServer(({ headers }, response) => {
    const tag = `"${statSync(file).mtimeMs}"`
    response.setHeader('ETag', tag)
    if (headers['if-none-match'] === tag) response.writeHead(304).end()
    else response.end(readFileSync(file))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
