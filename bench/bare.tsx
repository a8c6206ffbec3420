/** The floor of the server rows: a page of plain Hono JSX, as large as the question page. */
import { Hono } from 'hono'
import { raw } from 'hono/html'

// Put in by the bundler.
declare const STYLESHEET: string
declare const PARAGRAPHS: string[]

const app = new Hono()

app.get('/', (c) =>
  c.html(
    <html lang="ar" dir="rtl">
      <head>
        <title>Bare</title>
        <style>{raw(STYLESHEET)}</style>
      </head>
      <body>
        {PARAGRAPHS.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </body>
    </html>,
  ),
)

export default app
