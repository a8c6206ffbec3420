import { describe, expect, it } from 'vitest'
import { groupLifetime } from '../../src/scores/group.ts'
import { parse, serve } from '../support/app.ts'

const { get } = serve()
const sectionsOf = async (lang: 'ar' | 'en') =>
  [...(await parse(await get(`/${lang}/about`))).querySelectorAll('main section')].map(
    (section) => [section.id, section.querySelectorAll('p').length] as const,
  )

describe('GET /{lang}/about', () => {
  it('tells as much in both languages', async () => {
    const arabic = await sectionsOf('ar')
    expect(arabic).toContainEqual(['privacy', expect.any(Number)])
    expect(await sectionsOf('en')).toEqual(arabic)
  })

  it.each(['ar', 'en'] as const)('names the days a group is kept: %s', async (lang) => {
    const page = await parse(await get(`/${lang}/about`))
    const days = groupLifetime / (24 * 60 * 60)
    expect(page.querySelector('#privacy')?.textContent).toMatch(new RegExp(`\\s${days}\\s`))
  })
})
