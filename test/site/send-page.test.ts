import { Hono } from 'hono'
import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { Layout } from '../../src/site/layout.tsx'
import { sendPage } from '../../src/site/send-page.ts'
import { type SiteEnv, viewOf } from '../../src/site/site.ts'
import { serve } from '../support/app.ts'
import { assets } from '../support/assets.ts'
import { library, rivers } from '../support/quiz.ts'

const site = { library: library(rivers('ar')), assets }

/** What is sent of a page that says `said`. */
async function sent(said: string, first: boolean, headers?: Record<string, string>) {
  const app = new Hono<SiteEnv>()
  app.get('*', (c) => {
    c.set('site', site)
    c.set('lang', 'ar')
    const page = Layout({ view: viewOf(c), title: said, page: 'test', first, children: said })
    return sendPage(c, page, 422, headers)
  })
  return app.request('/ar', undefined, {})
}

test.each([
  ['Arabic', 'كم طنًّا من الحبوب؟'],
  ['letters outside the first plane', '𝒳 🌾'],
  ['what looks like the room for the stylesheet', '<style></style>'],
  ['nothing', ''],
])('a first page holds the stylesheet once, and %s as written', async (_, said) => {
  const bytes = await (await sent(said, true)).arrayBuffer()
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  expect(text.split(`<style>${assets.cssText}</style>`)).toHaveLength(2)
  const escaped = String(html`${said}`)
  expect(text).toContain(`<title>${escaped}</title>`)
  expect(text).toContain(`>${escaped}</main>`)
  expect(text).toMatch(/^<!DOCTYPE html>.*<\/html>$/s)
})

test('any other page links to it', async () => {
  const text = await (await sent('قمح', false)).text()
  expect(text).not.toContain('<style>')
  expect(text).toContain(`<link rel="stylesheet" href="${assets.css}">`)
})

test('a page goes out as HTML, with the status and the headers it was given', async () => {
  const response = await sent('قمح', true, { 'Retry-After': '60' })
  expect(response.status).toBe(422)
  expect(response.headers.get('Content-Type')?.toLowerCase()).toBe('text/html; charset=utf-8')
  expect(response.headers.get('Retry-After')).toBe('60')
})

test('every page of the site that leaves room for the stylesheet has it', async () => {
  const { get } = serve()
  for (const path of ['/ar', '/ar/rivers', '/ar/rivers/1', '/ar/rivers/teach', '/nowhere']) {
    const text = await (await get(path)).text()
    expect([path, text.includes(`<style>${assets.cssText}</style>`)]).toEqual([path, true])
  }
})
