/** The real namespace, whose next `times` writes fail as Cloudflare's do. */
export function failing(kv: KVNamespace, times: number): KVNamespace {
  let left = times
  return replaced(kv, {
    put: (...put: Parameters<KVNamespace['put']>) => {
      if (left-- > 0) return Promise.reject(new Error('KV PUT failed: 500 Internal Server Error'))
      return kv.put(...put)
    },
  })
}

/** The real namespace, whose writes never come back. */
export function hanging(kv: KVNamespace): KVNamespace {
  return replaced(kv, { put: () => new Promise(() => {}) })
}

/** The real namespace with some of its methods done otherwise, and to an isolate another store than it. */
export function replaced(
  kv: KVNamespace,
  methods: Partial<Record<keyof KVNamespace, (...call: never[]) => unknown>>,
): KVNamespace {
  return new Proxy(kv, {
    get(target, name) {
      const member = Reflect.get(methods, name) ?? Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
