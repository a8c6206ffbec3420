/** The real namespace, whose next `times` writes fail as Cloudflare's do. */
export function failing(kv: KVNamespace, times: number): KVNamespace {
  let left = times
  return withPut(kv, (...put) => {
    if (left-- > 0) return Promise.reject(new Error('KV PUT failed: 500 Internal Server Error'))
    return kv.put(...put)
  })
}

/** The real namespace, whose writes never come back. */
export function hanging(kv: KVNamespace): KVNamespace {
  return withPut(kv, () => new Promise(() => {}))
}

function withPut(
  kv: KVNamespace,
  put: (...call: Parameters<KVNamespace['put']>) => Promise<void>,
): KVNamespace {
  return new Proxy(kv, {
    get(target, name) {
      if (name === 'put') return put
      const member = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
