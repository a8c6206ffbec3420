import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { isPortTaken } from '../../authoring/is-port-taken.ts'

test('a port is taken while a program listens on it, and only then', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await isPortTaken(port)).toBe(true)
  server.close()
  await once(server, 'close')
  expect(await isPortTaken(port)).toBe(false)
})
