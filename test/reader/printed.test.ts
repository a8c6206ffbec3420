import { reset } from 'cloudflare:test'
import { afterEach, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { parse, serve } from '../support/app.ts'

const { get } = serve()

afterEach(() => reset())

it('a page that readers print names an address that anybody may open, and nothing of theirs', async () => {
  const attempt = newAttemptId(Date.now())
  const way = `mode=test&attempt=${attempt}&answers=snow.trade.salt`
  for (const [path, address] of [
    ['/en/rivers/read', '/en/rivers/read'],
    [`/en/rivers/read?${way}`, '/en/rivers/read'],
    [`/en/rivers/result?${way}`, '/en/rivers'],
    ['/en/rivers/statistics', '/en/rivers/statistics'],
  ]) {
    const page = await parse(await get(path ?? ''))
    expect(page.querySelector('.printed-address')?.textContent).toBe(`fahm.example${address}`)
  }
})
