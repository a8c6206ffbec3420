/** Tests run in the browser that draws the social cards. */
export { findChromium, launchChromium } from '../../authoring/chromium.ts'
