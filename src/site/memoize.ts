/**
 * The same function, run once for each key, which the result has to follow from alone: what a quiz says
 * is the same for every reader, and drawing it would be most of a page's work. For two keys, one
 * memoized function returns another.
 */
export function memoize<Key extends object, Result>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const made = new WeakMap<Key, Result>()
  return (key) => {
    const result = made.get(key) ?? make(key)
    made.set(key, result)
    return result
  }
}
