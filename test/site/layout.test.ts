import { expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { serve } from '../support/app.ts'

const { get } = serve()
const pages = [
  '',
  '/about',
  ...['', '/1', '/read', '/teach', '/newsletter', '/statistics', '/score/1'].map(
    (page) => `/rivers${page}`,
  ),
]

it.each(languages.flatMap((lang) => pages.map((page) => `/${lang}${page}`)))(
  '%s keeps its words apart where there is no stylesheet',
  async (path) => {
    const html = await (await get(path)).text()
    const joined =
      /[^\s>](?:<\/(?:a|b|strong|button)><(?:a|b|strong|button|nav|header|small)\b|<small)/g
    expect(html.match(joined)).toBeNull()
  },
)
