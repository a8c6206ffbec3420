import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { Qr } from '../../src/classroom/qr.tsx'
import { newGroupCode } from '../../src/quiz/group-code.ts'

/** The code as it stands in a page, drawn by its own numbers at so many pixels a side. */
function draw(svg: string, pixels: number) {
  const [x = 0, y = 0, side = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const data = new Uint8Array(pixels * pixels * 4).fill(255)
  const scale = pixels / side
  for (const [, left, top, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const from = Math.round((Number(left) - x) * scale)
    const to = Math.round((Number(left) + Number(width) - x) * scale)
    for (
      let row = Math.round((Number(top) - y) * scale);
      row < Math.round((Number(top) + 1 - y) * scale);
      row++
    )
      for (let column = from; column < to; column++)
        data.fill(0, (row * pixels + column) * 4, (row * pixels + column) * 4 + 3)
  }
  return { image: { width: pixels, height: pixels, data }, quiet: -x, top: -y, side }
}

describe('the QR code', () => {
  it.each([
    `https://fahm.example/g/${newGroupCode()}`,
    `https://a-rather-long-name-of-a-newspaper.example.org/g/${newGroupCode()}`,
  ])('is read at 300 pixels by a reader that knows nothing of its writer: %s', (link) => {
    const svg = String(Qr({ text: link, label: link }))
    expect(decodeQR(draw(svg, 300).image)).toBe(link)
  })

  it('has four modules of quiet around it, a name, dark on light in any colours, and 6 KB at most', () => {
    const link = `https://fahm.example/g/${newGroupCode()}`
    const svg = String(Qr({ text: link, label: 'a "name"' }))
    const { quiet, top, side } = draw(svg, 300)
    expect([quiet, top]).toEqual([4, 4])
    const columns = [...svg.matchAll(/M(\d+) \d+h(\d+)/g)].map(([, x, w]) => Number(x) + Number(w))
    expect(Math.max(...columns) + 2 * quiet).toBe(side)
    expect(svg).toContain('role="img" aria-label="a &quot;name&quot;"')
    expect(svg).toMatch(/<rect [^>]*fill="#fff"/)
    expect(svg).toMatch(/<path [^>]*fill="#000"/)
    expect(svg).not.toContain('style=')
    expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(6 * 1024)
  })
})
