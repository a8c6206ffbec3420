/**
 * A message as a mail program shows it that turns colours over: each as light as it was dark, in its own
 * hue. Programs differ in how they do it; this is how Gmail's and Outlook's apps come out.
 */
export const darkened = (message: string) => message.replace(/#[0-9a-f]{6}\b/gi, turned)

/** In the colour space Oklab, whose lightness is as eyes see it. https://bottosson.github.io/posts/oklab/ */
function turned(hex: string): string {
  const channels = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  const cones = multiply(toCones, channels).map(Math.cbrt)
  const [lightness = 0, a = 0, b = 0] = multiply(toLab, cones)
  const others = multiply(fromLab, [lightest - lightness, a, b]).map((cone) => cone ** 3)
  return `#${multiply(fromCones, others).map(twoDigits).join('')}`
}

/** White comes out as the almost black that programs take for their ground. */
const lightest = 1.17

type Matrix = number[][]
const toCones: Matrix = [
  [0.4122, 0.5363, 0.0514],
  [0.2119, 0.6807, 0.1074],
  [0.0883, 0.2817, 0.63],
]
const toLab: Matrix = [
  [0.2105, 0.7936, -0.0041],
  [1.978, -2.4286, 0.4506],
  [0.0259, 0.7828, -0.8087],
]
const fromLab: Matrix = [
  [1, 0.3963, 0.2158],
  [1, -0.1056, -0.0639],
  [1, -0.0895, -1.2915],
]
const fromCones: Matrix = [
  [4.0767, -3.3077, 0.231],
  [-1.2684, 2.6098, -0.3413],
  [-0.0042, -0.7034, 1.7076],
]

const multiply = (matrix: Matrix, [x = 0, y = 0, z = 0]: number[]) =>
  matrix.map(([a = 0, b = 0, c = 0]) => a * x + b * y + c * z)

const linear = (share: number) =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4

function twoDigits(light: number): string {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  const byte = Math.min(255, Math.max(0, Math.round(255 * share)))
  return byte.toString(16).padStart(2, '0')
}
