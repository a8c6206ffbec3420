import type { Assets } from '../../src/site/assets.ts'

/** Static files as pages name them; none is there. */
export const assets: Assets = {
  css: '/s/site.css',
  cssText: 'p{color:red}',
  cssHash: 'sha256-test',
  classroom: '/s/classroom.css',
  statistics: '/s/statistics.css',
  read: '/s/read.css',
  newsletter: '/s/newsletter.css',
  paper: '/s/paper.css',
  screen: '/s/screen.css',
  htmx: '/s/htmx.js',
  enhance: '/s/enhance.js',
  frame: '/s/frame.js',
  icon: '/icon.svg',
  card: '/cards/card.png',
  cards: { rivers: { ar: 'test', en: 'test' } },
}
