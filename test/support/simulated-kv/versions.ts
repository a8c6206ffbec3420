/** One write, as it was applied. */
export interface Version {
  at: number
  value: string
  metadata: unknown
  /** When it ceases to be there. */
  until: number
}

/** All that was ever written: every version of every key, by when it was applied. The last one wins. */
export class Versions {
  readonly #versions = new Map<string, Version[]>()
  readonly #keys: string[] = []

  apply(key: string, version: Version): void {
    const versions = this.#versions.get(key)
    if (versions) versions.push(version)
    else {
      this.#versions.set(key, [version])
      this.#keys.splice(this.#place(key), 0, key)
    }
  }

  /** Every write to a key, in the order in which they were applied. */
  of(key: string): readonly Version[] {
    return this.#versions.get(key) ?? []
  }

  /** The version of a key as someone sees it at `now` who does not see what was applied after `seen`. */
  seen(key: string, now: number, seen: number): Version | undefined {
    const version = this.of(key).findLast(({ at }) => at <= seen)
    return version && version.until > now ? version : undefined
  }

  /** The keys with a prefix that come after `after`, in the order of a list. */
  *from(prefix: string, after: string): Generator<string> {
    for (let i = this.#place(after > prefix ? `${after}\0` : prefix); ; i++) {
      const key = this.#keys[i]
      if (key === undefined || !key.startsWith(prefix)) return
      yield key
    }
  }

  /** Where a key stands or would stand. Keys are ASCII, so code units are the order of their bytes. */
  #place(key: string): number {
    let low = 0
    let high = this.#keys.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#keys[middle] as string) < key) low = middle + 1
      else high = middle
    }
    return low
  }
}
