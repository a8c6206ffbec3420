import type { Lang } from '../languages/languages.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { type AboutSection, aboutAr } from './about.ar.ts'
import { aboutEn } from './about.en.ts'

const sections: Record<Lang, AboutSection[]> = { ar: aboutAr, en: aboutEn }

/** What Fahm is, what it stores, and how accessible it is. */
export function AboutPage({ view }: { view: View }) {
  const { words: w } = view
  return (
    <Layout
      view={view}
      title={w.titled(w.about)}
      preview={{ title: w.about, text: w.home.lead }}
      page="about"
      first
    >
      <h1>{w.about}</h1>
      {sections[view.lang].map(({ id, heading, paragraphs }) => (
        <section id={id}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p>
              <Text>{paragraph}</Text>
            </p>
          ))}
        </section>
      ))}
    </Layout>
  )
}
