/**
 * Draws what follows from `key` alone, once for each: what a quiz says is the same for every reader,
 * and drawing it would be most of a page's work. `rest` must be the same for the same key.
 */
export function once<Key extends object, Rest extends unknown[], Drawn>(
  draw: (key: Key, ...rest: Rest) => Drawn,
): (key: Key, ...rest: Rest) => Drawn {
  const drawn = new WeakMap<Key, Drawn>()
  return (key, ...rest) => {
    const known = drawn.get(key) ?? draw(key, ...rest)
    drawn.set(key, known)
    return known
  }
}
