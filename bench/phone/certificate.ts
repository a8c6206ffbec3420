import { generateKeyPairSync, sign } from 'node:crypto'

/** One element of DER: its tag, its length in as few bytes as it takes, and what it holds. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const all = Buffer.concat(content)
  const { length: bytes } = all
  const length =
    bytes < 128 ? [bytes] : bytes < 256 ? [0x81, bytes] : [0x82, bytes >> 8, bytes & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), all])
}

const sequence = (...content: Buffer[]) => der(0x30, ...content)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const time = (text: string) => der(0x17, Buffer.from(text))

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('localhost')))))

/**
 * A certificate that nobody vouches for, for a server of this machine and a browser that is told to take
 * it: browsers speak HTTP/2 over TLS alone.
 */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const valid = sequence(time('200101000000Z'), time('491231235959Z'))
  const subject = publicKey.export({ type: 'spki', format: 'der' })
  const integer = (n: number) => der(0x02, Buffer.from([n]))
  const version = der(0xa0, integer(2))
  const body = sequence(version, integer(1), ecdsaWithSha256, name, valid, name, subject)
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = sequence(body, ecdsaWithSha256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  }
}
