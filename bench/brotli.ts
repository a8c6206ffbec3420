import { brotliCompressSync, constants } from 'node:zlib'

/** As an edge compresses what it answers on the fly. */
export const brotli = (content: string | Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
