/** A map with room for so many entries: the one that was read or written longest ago makes way. */
export class RecentMap<Key, Value> {
  readonly #room: number
  readonly #entries = new Map<Key, Value>()

  constructor(room: number) {
    this.#room = room
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: Key, value: Value): void {
    // A map keeps the order in which its keys came: the one used last is put at the end.
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.#room) return
    const [oldest] = this.#entries.keys()
    this.#entries.delete(oldest as Key)
  }

  delete(key: Key): void {
    this.#entries.delete(key)
  }
}
