/** The binding that the engine is written for, where Node’s types stand in the place of the runtime’s. */
type KVNamespace = import('@cloudflare/workers-types').KVNamespace
