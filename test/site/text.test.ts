import { describe, expect, it } from 'vitest'
import { isolated } from '../../src/site/isolated.ts'

describe('a quiz’s text on a page', () => {
  it.each([
    ['مطر', 'مطر'],
    ['بحسب {en:CNN & co}', 'بحسب <bdi lang="en" dir="ltr">CNN &amp; co</bdi>'],
    ['نحو 260,000 طن', 'نحو 260,000\u00a0طن'],
    ['about 5 <b>', 'about 5 &lt;b&gt;'],
    ['5 km in 2024', '5\u00a0km in 2024'],
  ])('«%s»', (text, markup) => {
    expect(String(isolated(text))).toBe(String(markup))
  })

  it.each(['−1', '-1', '+2.5', '−1,000'])('has the sign of %s before it', (number) => {
    for (const text of [`بلغت ${number} درجة`, `${number}`, `(${number}).`])
      expect(String(isolated(text))).toContain(`<bdi dir="ltr">${number}</bdi>`)
  })

  it.each(['2020-2024', 'كوفيد-19', 'F-16', '10-12', 'COVID-19'])('knows no sign in %s', (text) => {
    expect(String(isolated(text))).toBe(text)
  })
})
