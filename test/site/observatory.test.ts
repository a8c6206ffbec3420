import { expect, it } from 'vitest'
import { serve } from '../support/app.ts'
import { query } from '../support/attempt.ts'
import { observatory } from '../support/observatory.ts'

const { get } = serve()

it.each([
  '/ar',
  '/en/rivers',
  `/ar/rivers/1?${query()}`,
  `/ar/rivers/1/feedback?${query()}&answer=snow`,
  `/ar/rivers/result?${query({ answers: 'snow.war.salt' })}`,
  '/ar/rivers/read',
  '/ar/nothing',
])('the HTTP Observatory gives %s its highest grade', async (path) => {
  expect(await observatory(await get(path))).toBeGreaterThanOrEqual(145)
})

it.each([
  ['Content-Security-Policy', "default-src 'self'; script-src 'unsafe-inline'", 120],
  ['Content-Security-Policy', undefined, 75],
  ['Strict-Transport-Security', undefined, 80],
  ['Referrer-Policy', 'unsafe-url', 140],
  ['Cross-Origin-Opener-Policy', undefined, 140],
  ['Set-Cookie', 'id=1', 60],
])('it sees what is wrong with %s: %s', async (name, value, most) => {
  const good = await get('/ar')
  const headers = new Headers(good.headers)
  if (value === undefined) headers.delete(name)
  else headers.set(name, value)
  expect(await observatory(new Response(good.body, { headers }))).toBeLessThanOrEqual(most)
})
