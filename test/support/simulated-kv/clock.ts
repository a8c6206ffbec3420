interface Timer {
  at: number
  wake: () => void
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Time that passes when nothing is left to do at this moment. Milliseconds since 1970. */
export class VirtualClock {
  now: number
  /** The earliest last. */
  readonly #timers: Timer[] = []
  #outside: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(now: number) {
    this.now = now
  }

  /** Does something at a time, or now if that is over. Of equal times the first asked for comes first. */
  at(time: number, wake: () => void): Timer {
    const timer = { at: Math.round(Math.max(time, this.now)), wake }
    let low = 0
    let high = this.#timers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#timers[middle] as Timer).at > timer.at) low = middle + 1
      else high = middle
    }
    this.#timers.splice(low, 0, timer)
    return timer
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.now + ms, resolve))
  }

  /** What takes real time, as hashing does: virtual time stands still meanwhile, one after the other. */
  outside<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting++
    const done = this.#outside.then(work).finally(() => this.#waiting--)
    this.#outside = done.catch(() => {})
    return done
  }

  /**
   * Does some work in this time, and lets it pass until nothing is left to wait for.
   * @throws where the work still waits then, and what it throws
   */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const restore = this.#install()
    try {
      const done = work()
      const settled = done.then(
        () => true,
        () => true,
      )
      await this.#pass()
      if (!(await Promise.race([settled, nextTurn()]))) throw new Error('Time stands still')
      return await done
    } finally {
      restore()
    }
  }

  async #pass(): Promise<void> {
    while (true) {
      do await nextTurn()
      while (this.#waiting > 0)
      const timer = this.#timers.pop()
      if (!timer) return
      this.now = timer.at
      timer.wake()
    }
  }

  /** Puts this clock in the place of the machine's, for code that asks for the time or sets a timer. */
  #install(): () => void {
    const { setTimeout, clearTimeout } = globalThis
    const { now } = Date
    Date.now = () => this.now
    const set = (wake: () => void, ms = 0) => this.at(this.now + ms, wake)
    const clear = (timer: Timer) => {
      const index = this.#timers.indexOf(timer)
      if (index >= 0) this.#timers.splice(index, 1)
    }
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
    return () => {
      Object.assign(globalThis, { setTimeout, clearTimeout })
      Date.now = now
    }
  }
}
