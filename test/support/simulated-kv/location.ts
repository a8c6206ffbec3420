import type { ListedKey } from '../../../src/scores/kv/kv.ts'
import type { VirtualClock } from './clock.ts'
import type { Faults } from './faults.ts'
import { checkGet, checkList, checkPut, type PutOptions, refuse } from './limits.ts'
import type { Random } from './random.ts'
import type { Version, Versions } from './versions.ts'

/** What all locations share. */
export interface Namespace {
  readonly clock: VirtualClock
  readonly random: Random
  readonly versions: Versions
  readonly faults: Faults
  readonly isDown: boolean
  isOverQuota(): boolean
  isTooSoon(key: string): boolean
  look(key: string): Version | undefined
}

interface Cached {
  until: number
  version: Version | undefined
}

type Page = { keys: ListedKey[] } & (
  | { list_complete: true }
  | { list_complete: false; cursor: string }
)

/** The binding in one location, with a cache of its own of what is there and of what is not. */
export class Location {
  readonly #kv: Namespace
  readonly #cache = new Map<string, Cached>()

  constructor(kv: Namespace) {
    this.#kv = kv
  }

  async get(key: string, options: { type?: 'text'; cacheTtl?: number }): Promise<string | null>
  async get(key: string, options?: { type?: string; cacheTtl?: number }): Promise<string | null>
  async get(key: string, { type = 'text', cacheTtl = 60 } = {}): Promise<unknown> {
    const value = (await this.#read(key, cacheTtl))?.value ?? null
    return type === 'json' && value !== null ? JSON.parse(value) : value
  }

  async getWithMetadata(key: string, { cacheTtl = 60 }: { cacheTtl?: number } = {}) {
    const version = await this.#read(key, cacheTtl)
    return { value: version?.value ?? null, metadata: version?.metadata ?? null }
  }

  async #read(key: string, cacheTtl: number): Promise<Version | undefined> {
    checkGet(key, cacheTtl)
    const { clock, random, faults } = this.#kv
    await this.#take()
    const cached = this.#cache.get(key)
    // A location is many machines, and not all of them share a cache.
    if (cached && clock.now < cached.until && random.chance(0.8)) return alive(cached, clock.now)
    if (this.#kv.isDown || random.chance(faults.readError))
      refuse('GET', 500, 'Internal Server Error')
    const version = this.#kv.look(key)
    if (faults.staleness > 0) this.#cache.set(key, { until: clock.now + cacheTtl * 1000, version })
    return version
  }

  async put(key: string, value: string, options: PutOptions = {}): Promise<void> {
    const kv = this.#kv
    const { clock, random, faults } = kv
    checkPut(key, value, options, clock.now)
    const metadata: unknown = options.metadata && JSON.parse(JSON.stringify(options.metadata))
    const apply = () => {
      const { expirationTtl = Number.POSITIVE_INFINITY } = options
      const until = 1000 * (options.expiration ?? Math.floor(clock.now / 1000) + expirationTtl)
      kv.versions.apply(key, { at: clock.now, value, metadata, until })
    }
    await this.#take()
    if (kv.isOverQuota()) refuse('PUT', 429, 'KV put() limit exceeded for the day.')
    if (faults.oncePerSecond && kv.isTooSoon(key)) refuse('PUT', 429, 'Too Many Requests')
    if (kv.isDown || random.chance(faults.putError)) refuse('PUT', 500, 'Internal Server Error')
    if (random.chance(faults.zombie)) {
      clock.at(clock.now + random.between(0, faults.zombieDelay), apply)
      refuse('PUT', 503, 'Service Unavailable')
    }
    if (random.chance(faults.straggler)) await clock.sleep(random.between(0, faults.stragglerDelay))
    apply()
    await this.#take()
    if (random.chance(faults.appliedError)) refuse('PUT', 503, 'Service Unavailable')
  }

  async delete(key: string): Promise<void> {
    const { clock, random, faults, versions, isDown } = this.#kv
    await this.#take()
    if (isDown || random.chance(faults.putError)) refuse('DELETE', 500, 'Internal Server Error')
    versions.apply(key, { at: clock.now, value: '', metadata: undefined, until: clock.now })
  }

  async list({ prefix = '', limit = 1000, cursor = '' }): Promise<Page> {
    checkList(limit)
    const { random, versions, faults } = this.#kv
    await this.#take()
    if (this.#kv.isDown || random.chance(faults.readError))
      refuse('GET', 500, 'Internal Server Error')
    const most = Math.min(limit, faults.pageSize, 1000)
    // What is walked over and not shown makes a page short or empty.
    const room = random.chance(faults.shortPage) ? random.whole(0, most - 1) : most
    const keys: ListedKey[] = []
    let walked = 0
    let last = cursor.slice(1)
    for (const name of versions.from(prefix, last)) {
      if (keys.length === most || walked++ === room) {
        return { keys, list_complete: false, cursor: `~${last}` }
      }
      last = name
      const version = this.#kv.look(name)
      if (!version) continue
      const { metadata, until } = version
      keys.push({
        name,
        ...(until < Number.POSITIVE_INFINITY && { expiration: until / 1000 }),
        ...(metadata !== undefined && !random.chance(faults.withoutMetadata) && { metadata }),
      })
    }
    return { keys, list_complete: true }
  }

  async #take(): Promise<void> {
    const { clock, random, faults } = this.#kv
    if (faults.latency > 0) await clock.sleep(random.between(1, faults.latency))
  }
}

function alive({ version }: Cached, now: number): Version | undefined {
  return version && version.until > now ? version : undefined
}
