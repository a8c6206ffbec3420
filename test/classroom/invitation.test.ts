import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'

const { get, post } = serve()

afterEach(() => reset())

describe.each(['ar', 'en'])("an issue's board, in %s", (lang) => {
  it('is made from the kit, and leads back to it with its code and without its key', async () => {
    const kit = await parse(await get(`/${lang}/rivers/newsletter`))
    const form = kit.querySelector('form[method=post]')
    const made = await post(form?.getAttribute('action') ?? '', [['label', '118']])
    const board = made.headers.get('Location') ?? ''
    const [, code = ''] = /groups\/(\w+)/.exec(board) ?? []
    const page = await parse(await get(board))
    expect(page.querySelector('h1')?.textContent).toContain('118')
    const back = page.querySelector('a[href*="/newsletter"]')?.getAttribute('href') ?? ''
    expect(back).toBe(`/${lang}/rivers/newsletter?group=${code}`)
    const text = await (await get(back)).text()
    expect(text).toContain(`group=${code}`)
    expect(text).not.toContain(new URL(board, 'https://fahm.example').searchParams.get('key'))
  })
})
