import { correction, generate } from 'lean-qr/nano'

/** Modules of white around the code: ISO/IEC 18004 asks for four. */
const quietZone = 4

/** A QR code, dark on light in every colour scheme. It survives a crease: a seventh of it can be lost. */
export function Qr({ text, label }: { text: string; label: string }) {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = code.size + 2 * quietZone
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={runs(code)} fill="#000" />
    </svg>
  )
}

/** One rectangle for each stretch of dark modules in a row. */
function runs(code: { size: number; get(x: number, y: number): boolean }): string {
  let path = ''
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue
      const from = x
      while (code.get(x + 1, y)) x++
      path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`
    }
  }
  return path
}
