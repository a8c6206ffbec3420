import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import { launchChromium } from '../../test/support/chromium.ts'
import { watcher } from './watcher.ts'

/** A slow phone far from a mast: bytes a second, milliseconds, and how many times slower its processor is. */
const network = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const slower = 4

export interface Device {
  page: Page
  /** Bytes that have arrived so far, headers and all; of them those without which a page is not drawn. */
  received(): { all: number; drawn: number }
  /** Puts a finger on the first element of a selector and lifts it after so many milliseconds. */
  press(selector: string, held: number): Promise<void>
  /** Waits until nothing has arrived for a second. */
  quiet(): Promise<void>
  close(): Promise<void>
}

/** A phone that has never been to any site; the caller closes it. */
export async function openDevice(): Promise<Device> {
  const browser = await launchChromium()
  const page = await browser.newPage({
    ...{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
    ...{ isMobile: true, hasTouch: true, locale: 'ar', ignoreHTTPSErrors: true },
  })
  await page.addInitScript(watcher)
  const cdp = await page.context().newCDPSession(page)
  const { received, quiet } = await traffic(cdp)
  // A browser that has just begun draws its first letters late.
  await page.setContent('<p lang="ar" dir="rtl">اختبار</p>')
  await sleep(1500)
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return {
    ...{ page, received, quiet },
    async press(selector, held) {
      const target = page.locator(selector).first()
      await target.scrollIntoViewIfNeeded()
      const { x, y, width, height } = (await target.boundingBox()) as Box
      const touchPoints = [{ x: x + width / 2, y: y + height / 2 }]
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
      await sleep(held)
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
    close: () => browser.close(),
  }
}

type Box = Record<'x' | 'y' | 'width' | 'height', number>

async function traffic(cdp: CDPSession) {
  const received = { all: 0, drawn: 0 }
  const drawn = new Set<string>()
  let last = Date.now()
  const add = (id: string, bytes = 0) => {
    last = Date.now()
    received.all += bytes
    if (drawn.has(id)) received.drawn += bytes
  }
  cdp.on('Network.dataReceived', ({ requestId }) => add(requestId))
  cdp.on('Network.requestWillBeSent', ({ requestId, type, redirectResponse }) => {
    if (type === 'Document' || type === 'Stylesheet') drawn.add(requestId)
    add(requestId, redirectResponse?.encodedDataLength)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    add(requestId, encodedDataLength),
  )
  await cdp.send('Network.enable')
  return {
    received: () => ({ ...received }),
    async quiet() {
      while (Date.now() - last < 1000) await sleep(50)
    },
  }
}
