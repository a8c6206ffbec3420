import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { zip } from '../../src/exports/zip.ts'

const { TZ } = process.env
afterEach(() => {
  // Unset is not the same as empty.
  if (TZ === undefined) delete process.env.TZ
  else process.env.TZ = TZ
})

const files = {
  'z.xml': 'نهر '.repeat(20_000),
  'a/empty.json': '',
  '[Content_Types].xml': '<a/>',
}

/** What a program that knows zips finds: the texts by their paths, in the order they stand in. */
const found = (archive: Uint8Array) =>
  Object.entries(unzipSync(archive)).map(([path, content]) => [path, strFromU8(content)])

test('holds every file as it was, by their paths', async () => {
  expect(found(await zip(files))).toEqual(Object.entries(files).toSorted())
  expect(found(await zip({}))).toEqual([])
})

test('says of each file how long it is and its checksum, at both places', async () => {
  // The check value of CRC-32.
  const archive = Buffer.from(await zip({ check: '123456789' }))
  const directory = archive.indexOf('PK\x01\x02', 0, 'latin1')
  for (const at of [14, directory + 16]) {
    expect(archive.readUInt32LE(at)).toBe(0xcbf43926)
    expect(archive.readUInt32LE(at + 8)).toBe(9)
  }
})

test('is compressed', async () => {
  expect((await zip(files)).length).toBeLessThan(2_000)
})

test('is the same wherever it is made', async () => {
  const [here, there] = await Promise.all(
    ['Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone
      return zip(files)
    }),
  )
  expect(here).toEqual(there)
})
