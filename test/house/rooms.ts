/**
 * Who may import whom: a room, by the start of its files' paths, and the starts of what its files may
 * import besides their own room. The longest start decides to which room a file belongs; a row that
 * names a room does not name the rooms within it. What is in no row imports nothing, and nothing that a
 * row does not name is imported.
 */
export const rooms: Record<string, string[]> = {
  'src/languages/': [],
  'src/kinds/': ['src/languages/'],
  'src/quiz/': ['src/languages/', 'src/kinds/'],
  'src/paths.ts': ['src/languages/', 'src/quiz/'],
  // What every engine and every page knows of the scores. The engines stand within it, as rooms of their own.
  'src/scores/': ['src/languages/', 'src/quiz/'],
  'src/scores/kv/': ['src/languages/', 'src/quiz/', 'src/scores/'],
  'src/exports/': ['src/languages/', 'src/quiz/', 'src/paths.ts'],
  'src/site/': ['src/languages/', 'src/quiz/', 'src/paths.ts', 'src/scores/store.ts'],
  'src/reader/': ['src/languages/', 'src/quiz/', 'src/paths.ts', 'src/site/', 'src/scores/'],
  'src/classroom/': [
    'src/languages/',
    'src/quiz/',
    'src/paths.ts',
    'src/site/',
    'src/scores/',
    'src/exports/',
  ],
  'src/newsletter/': [
    'src/languages/',
    'src/quiz/',
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
  'src/index.ts': ['src/app.tsx', 'src/quiz/', 'src/scores/kv/', 'src/site/', 'build/'],
  'authoring/': [
    'src/languages/',
    'src/kinds/',
    'src/quiz/',
    'src/exports/',
    'src/site/assets.ts',
    'src/site/words.ts',
  ],
}
