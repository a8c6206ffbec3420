/** The files of a zip: their texts by their paths. */
export type Files = Record<string, string>

type Parts = (string | Uint8Array<ArrayBuffer>)[]

/**
 * A zip (PKWARE's APPNOTE 6.3) of files whose paths are ASCII. Its bytes depend on the files alone:
 * entries by path, all of the first day there is for a zip. The platform's gzip does the work: between
 * its head of ten bytes and its end stands what a zip holds, and the end is the checksum and the length
 * that a zip wants to know.
 */
export async function zip(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const paths = Object.keys(files).sort()
  const packed = await Promise.all(paths.map((path) => gzip(files[path] ?? '')))
  const entries: Parts = []
  const directory: Parts = []
  let offset = 0
  for (const [i, path] of paths.entries()) {
    const gz = packed[i] as Uint8Array<ArrayBuffer>
    const content = gz.subarray(10, -8)
    const [checksum, length] = [gz.subarray(-8, -4), gz.subarray(-4)]
    // Version 2.0, no flags, deflated, at midnight of 1980-01-01.
    const about = [...two(20, 0, 8, 0, 0x21), ...checksum, ...four(content.length), ...length]
    about.push(...two(path.length, 0))
    entries.push(signed(3, 4, about), path, content)
    directory.push(signed(1, 2, two(20), about, two(0, 0, 0), four(0, offset)), path)
    offset += 30 + path.length + content.length
  }
  const { size } = new Blob(directory)
  const end = signed(5, 6, two(0, 0, paths.length, paths.length), four(size, offset), two(0))
  return bytes(new Blob([...entries, ...directory, end]))
}

const gzip = (text: string) =>
  bytes(new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))))

const bytes = async (from: Blob | Response) => new Uint8Array(await from.arrayBuffer())

const signed = (kind: number, end: number, ...parts: number[][]) =>
  Uint8Array.of(0x50, 0x4b, kind, end, ...parts.flat())

/** Numbers of two bytes, the lower one first. */
const two = (...numbers: number[]) => numbers.flatMap((number) => [number & 0xff, number >> 8])

/** Numbers of four bytes. */
const four = (...numbers: number[]) =>
  numbers.flatMap((number) => two(number & 0xffff, number >>> 16))
