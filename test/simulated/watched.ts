import type { Kv } from '../../src/scores/kv/kv.ts'

interface Watched {
  kv: Kv
  /** How many operations were asked for. */
  calls(): number
  /** What counting must never do, and did. */
  complaints: string[]
}

/** The store as one run has it: it is watched, and killed at an operation when `dies` says so. */
export function watched(store: Kv, dies: () => boolean = () => false): Watched {
  const complaints: string[] = []
  const listed = new Set<string>()
  const put = new Set<string>()
  let calls = 0
  let isDead = false
  const live = () => {
    isDead ||= dies()
    if (isDead) throw new Error('killed')
  }
  const between = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    calls++
    live()
    const result = await call()
    live()
    return result
  }
  const kv: Kv = {
    async list(options) {
      const page = await between(() => store.list(options))
      for (const { name } of page.keys) listed.add(name)
      return page
    },
    get(key) {
      if (!listed.has(key)) complaints.push(`a read of ${key}, which no list named`)
      if (/^(live|status)\//.test(key)) complaints.push(`a read of a view: ${key}`)
      return between(() => store.get(key))
    },
    put(key, value, options) {
      if (put.has(key)) complaints.push(`a second write to ${key}`)
      put.add(key)
      return between(() => store.put(key, value, options))
    },
  }
  return { kv, complaints, calls: () => calls }
}
