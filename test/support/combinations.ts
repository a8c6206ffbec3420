/**
 * Combinations of what a test varies, one value of each factor. With `npm test -- --all` there are all
 * of them; else so few that any two values still meet, which is where most faults show.
 */
export function combinations<T extends Record<string, readonly unknown[]>>(factors: T) {
  const every = product(Object.entries(factors)) as { [K in keyof T]: T[K][number] }[]
  return process.env.COMBINATIONS === 'all' ? every : pairwise(every)
}

function product(factors: [string, readonly unknown[]][]): Record<string, unknown>[] {
  const [factor, ...rest] = factors
  if (!factor) return [{}]
  const [name, values] = factor
  return values.flatMap((value) => product(rest).map((others) => ({ [name]: value, ...others })))
}

/** Takes the combination with the most pairs that none has yet, until none is left. */
function pairwise<C extends Record<string, unknown>>(every: C[]): C[] {
  const places = new Map<unknown, number>()
  for (const combination of every)
    for (const value of Object.values(combination))
      if (!places.has(value)) places.set(value, places.size)
  const candidates = every.map((combination) => {
    const values = Object.entries(combination).map(
      ([name, value]) => `${name} ${places.get(value)}`,
    )
    return { combination, pairs: values.flatMap((a, i) => values.slice(i).map((b) => `${a} ${b}`)) }
  })
  const missing = new Set(candidates.flatMap(({ pairs }) => pairs))
  const taken: C[] = []
  while (missing.size > 0) {
    const gains = candidates.map(({ pairs }) => pairs.filter((pair) => missing.has(pair)).length)
    const best = candidates[gains.indexOf(Math.max(...gains))]
    if (!best) break
    taken.push(best.combination)
    for (const pair of best.pairs) missing.delete(pair)
  }
  return taken
}
