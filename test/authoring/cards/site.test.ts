import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'

const file = (name: string) => readFileSync(join(import.meta.dirname, '../../../static', name))
const sizeOf = (picture: Buffer) => {
  const { width, height } = PNG.sync.read(picture)
  return [width, height]
}

test('browsers that ask for /favicon.ico get one small picture', () => {
  const icon = file('favicon.ico')
  const [reserved, type, pictures] = [0, 2, 4].map((at) => icon.readUInt16LE(at))
  expect([reserved, type, pictures]).toEqual([0, 1, 1])
  const [length, start] = [14, 18].map((at) => icon.readUInt32LE(at))
  expect([length, start]).toEqual([icon.length - 22, 22])
  expect(sizeOf(icon.subarray(22))).toEqual([icon[6], icon[7]])
  expect(icon.length).toBeLessThan(2048)
})

test('a phone’s screen and a shared link get pictures of the size they ask for', () => {
  expect(sizeOf(file('apple-touch-icon.png'))).toEqual([180, 180])
  expect(sizeOf(file('card.png'))).toEqual([1200, 630])
})
