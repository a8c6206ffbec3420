import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import manifest from '../package.json' with { type: 'json' }

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
]

interface Found {
  executablePath: string
  env: Record<string, string>
}

/** Where Chrome and Chromium are on machines that the packaged one is not made for. */
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
]

/**
 * `CHROME_PATH`, else the Chromium that the lock file pins, so that tests and cards are the same whatever
 * a machine has installed. It is made for Linux on x64: elsewhere, an installed Chrome or Chromium.
 * @throws where there is none
 */
export async function findChromium(): Promise<Found> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return { executablePath: CHROME_PATH, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return await unpackChromium()
  const found = installed.find(existsSync)
  if (!found) throw new Error('There is no Chrome here: install it, or name one in CHROME_PATH.')
  return { executablePath: found, env: {} }
}

/**
 * Starts a headless browser; the caller closes it.
 * @throws where Chromium does not start
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  // Where the machine says nothing of letters, a download with an Arabic name would have none.
  const letters = { LC_ALL: 'C.UTF-8' }
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...letters, ...env },
  })
}

/**
 * The package unpacks into the folder for temporary files, and takes whatever lies there for complete.
 * So it unpacks aside and the whole folder is renamed into place: of two test files that do this at
 * once, or one that is killed meanwhile, nothing stays half done.
 */
async function unpackChromium(): Promise<Found> {
  const version = manifest.devDependencies['@sparticuz/chromium']
  const folder = join(tmpdir(), `fahm-chromium-${version}`)
  if (!existsSync(folder)) {
    const aside = mkdtempSync(`${folder}-`)
    await withEnvironment({ AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: aside }, async () => {
      const { default: packed } = await import('@sparticuz/chromium')
      await packed.executablePath()
    })
    writeFileSync(join(aside, 'fonts/fonts.conf'), fontsIn(join(folder, 'fonts')))
    try {
      renameSync(aside, folder)
    } catch (error) {
      rmSync(aside, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/** The package brings one typeface and a file that seeks it elsewhere; the machine's own come first. */
function fontsIn(folder: string) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
}

/** The package also sets paths of its own, which no other program here must inherit. */
async function withEnvironment(variables: Record<string, string>, work: () => Promise<void>) {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
