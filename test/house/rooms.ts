/** The half of the kinds of question that the domain sees: it knows no page. */
const pureKinds = 'src/kinds/{kinds,kind,stored}.ts,src/kinds/*/{kind,parse-number}.ts'
/** What authors write of kinds and graphics: build time only. */
const schemas = 'src/{kinds,graphics}/**/{schema,schemas,compiling,fields,limits,tidy}.ts'

/**
 * Who may import whom: a room, by the start of its files' paths or a pattern, and what its files may
 * import besides their own room. A file belongs to the first pattern that fits it, else to the room with
 * the longest start; a row that names a room does not name the rooms within it. What is in no row
 * imports nothing, and nothing that a row does not name is imported.
 */
export const rooms: Record<string, string[]> = {
  'src/languages/': [],
  [pureKinds]: ['src/languages/'],
  [schemas]: ['src/languages/', pureKinds, 'src/quiz/'],
  'src/kinds/': [pureKinds, 'src/languages/', 'src/quiz/', 'src/site/'],
  'src/graphics/': [schemas, 'src/languages/', 'src/quiz/', 'src/site/'],
  'src/quiz/': ['src/languages/', pureKinds],
  'src/paths.ts': ['src/languages/', 'src/quiz/'],
  // What every engine and every page knows of the scores. The engines stand within it, as rooms of their own.
  'src/scores/': ['src/languages/', 'src/quiz/', pureKinds],
  'src/scores/kv/': ['src/languages/', 'src/quiz/', 'src/scores/', pureKinds],
  'src/exports/': ['src/languages/', 'src/quiz/', 'src/paths.ts', pureKinds],
  'src/site/': ['src/languages/', 'src/quiz/', 'src/paths.ts', 'src/scores/store.ts'],
  'src/reader/': [
    'src/languages/',
    'src/quiz/',
    pureKinds,
    'src/kinds/',
    'src/graphics/',
    'src/paths.ts',
    'src/site/',
    'src/scores/',
  ],
  'src/classroom/': [
    'src/languages/',
    pureKinds,
    'src/kinds/',
    'src/graphics/',
    'src/quiz/',
    'src/paths.ts',
    'src/site/',
    'src/scores/',
    'src/exports/',
  ],
  'src/newsletter/': [
    'src/languages/',
    'src/quiz/',
    pureKinds,
    'src/kinds/',
    'src/graphics/',
    'src/paths.ts',
    'src/exports/',
    'src/site/',
    'src/scores/',
  ],
  'src/app.tsx': [
    'src/languages/',
    'src/paths.ts',
    'src/site/',
    'src/scores/store.ts',
    'src/reader/',
    'src/classroom/',
    'src/newsletter/',
  ],
  'src/worker.ts': ['src/app.tsx', 'src/quiz/', 'src/scores/kv/', 'src/site/'],
  'src/index.ts': ['src/worker.ts', 'build/'],
  // What `npm start` serves is the site and more.
  'authoring/preview/worker.ts': [
    'src/languages/',
    'src/site/site.ts',
    'src/worker.ts',
    'build/',
    'authoring/',
  ],
  'authoring/': [
    'src/languages/',
    pureKinds,
    schemas,
    'src/graphics/',
    'src/paths.ts',
    'src/quiz/',
    'src/exports/',
    'src/site/assets.ts',
    'src/site/challenge.ts',
    'src/site/memoize.ts',
    'src/site/words.ts',
  ],
}
