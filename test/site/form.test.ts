import { describe, expect, it } from 'vitest'
import { readForm } from '../../src/site/form.ts'

const read = (body: string) =>
  readForm(new Request('https://fahm.example', { method: 'POST', body }))

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
    // The clock stands still while a Worker computes, and goes on where it waits.
    const spent = async (fields: number) => {
      await scheduler.wait(1)
      const began = Date.now()
      for (let i = 0; i < 20; i++) await read('a&'.repeat(fields))
      await scheduler.wait(1)
      return Date.now() - began
    }
    await spent(64)
    expect(await spent(2048)).toBeLessThan(500)
  })
})
