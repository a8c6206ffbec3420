/** How much of something may be used: so much at once, and one more for every `refill` milliseconds. */
export interface Rate {
  atOnce: number
  refill: number
}

/** What is left of it, as of a moment in milliseconds since 1970. */
export interface TokenBucket {
  left: number
  at: number
}

/** A bucket with one token less; below nought where none was left. The first is taken from a full one. */
export function takeToken(
  bucket: TokenBucket | undefined,
  { atOnce, refill }: Rate,
  now: number,
): TokenBucket {
  const { left, at } = bucket ?? { left: atOnce, at: now }
  return { left: Math.min(atOnce, left + Math.max(0, now - at) / refill) - 1, at: now }
}
