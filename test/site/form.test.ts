import { afterEach, describe, expect, it, vi } from 'vitest'
import { readForm } from '../../src/site/form.ts'

const read = (body: string) =>
  readForm(new Request('https://fahm.example', { method: 'POST', body }))

afterEach(() => vi.restoreAllMocks())

describe('a form', () => {
  it.each([
    ['a=1&b=2', { a: '1', b: '2' }],
    ['a=1&b=2&a=3', { b: '2' }],
    ['a=1&a=1&a=1', {}],
    ['a=&b', { a: '', b: '' }],
    ['', {}],
    ['x=%E0%A4%A&y=%00', { x: '\ufffd%A', y: '\0' }],
  ])('%s', async (body, fields) => {
    expect(await read(body)).toEqual(fields)
  })

  it('has names that mean something elsewhere as names of its own', async () => {
    const form = await read('__proto__=x&constructor=y')
    expect(Object.keys(form)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(form)).toBe(Object.prototype)
  })

  it('of as many fields as a body holds is read once, not once for every field', async () => {
    const looks = (['get', 'getAll', 'has'] as const).map((look) =>
      vi.spyOn(URLSearchParams.prototype, look),
    )
    await read('a=1&b=2&'.repeat(1024))
    expect(looks.flatMap(({ mock }) => mock.calls)).toEqual([])
  })
})
