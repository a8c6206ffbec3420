import { once } from 'node:events'
import { connect } from 'node:net'

/** Whether a program listens on `port` of this machine, at either address that `localhost` can mean. */
export async function isPortTaken(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersAt(host, port)))
  return answers.includes(true)
}

async function answersAt(host: string, port: number) {
  const socket = connect({ host, port })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
