import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

export interface Load {
  /** Answers a second. */
  rate: number
  /** Milliseconds from a request to the end of its answer, of the median request. */
  median: number
  /** Processor milliseconds of the server, a request; undefined where the system does not tell. */
  cpu: number | undefined
}

/**
 * Asks for one page over `connections` kept open, each as fast as it is answered, for `seconds`.
 * Bare sockets: Node's own HTTP client would be slower than the server it measures.
 */
export async function load(
  url: URL,
  pid: number,
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Load> {
  const times: number[] = []
  const before = processorTime(pid)
  const begun = performance.now()
  const end = begun + seconds * 1000
  await Promise.all(Array.from({ length: connections }, () => keepAsking(url, end, times)))
  const elapsed = performance.now() - begun
  const after = processorTime(pid)
  times.sort((a, b) => a - b)
  return {
    rate: (times.length / elapsed) * 1000,
    median: times[times.length >> 1] ?? Number.NaN,
    cpu: before === undefined || after === undefined ? undefined : (after - before) / times.length,
  }
}

function keepAsking(url: URL, end: number, times: number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`
  const socket = connect(Number(url.port), url.hostname)
  let received = ''
  let sent = 0
  const ask = () => {
    received = ''
    sent = performance.now()
    socket.write(request)
  }
  socket.setEncoding('latin1')
  socket.on('connect', ask)
  socket.on('error', reject)
  socket.on('close', () => resolve())
  socket.on('data', (chunk) => {
    received += chunk
    if (!isWhole(received)) return
    if (!received.startsWith('HTTP/1.1 200')) reject(new Error(received.slice(0, 60)))
    times.push(performance.now() - sent)
    if (performance.now() < end) ask()
    else socket.end()
  })
  return promise
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n')
  if (head === -1) return false
  const length = answer.slice(0, head).match(/content-length: (\d+)/i)?.[1]
  return length ? answer.length >= head + 4 + Number(length) : answer.endsWith('\r\n0\r\n\r\n')
}

/** Milliseconds of processor time so far, from Linux; its clock ticks 100 times a second. */
export function processorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}
