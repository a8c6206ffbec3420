import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fs, H5PConfig } from '@lumieducation/h5p-server'
import { onTestFinished } from 'vitest'
import { type ContentType, type Fields, uberName } from './h5p-content-types.ts'

/** H5P's own description of fields. */
const semantics = (fields: Fields): object[] =>
  Object.entries(fields).map(([name, field]) => {
    if (field.type === 'group') return { name, type: 'group', fields: semantics(field.fields) }
    if (field.type === 'list')
      return { name, type: 'list', field: semantics({ entry: field.field })[0] }
    return { name, ...field }
  })

/** A Lumi that holds these content types alone, and lets nobody install more. */
export function h5pSite(types: ContentType[]) {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-h5p-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const type of types) {
    const { fields, ...about } = type
    const library = join(folder, 'libraries', uberName(type, '-'))
    mkdirSync(library, { recursive: true })
    const description = { ...about, title: type.machineName, patchVersion: 0, runnable: 1 }
    writeFileSync(join(library, 'library.json'), JSON.stringify(description))
    writeFileSync(join(library, 'semantics.json'), JSON.stringify(semantics(fields)))
  }
  const at = (name: string) => join(folder, name)
  const editor = fs(new H5PConfig(), at('libraries'), at('temporary'), at('content'))
  const user = { id: 'teacher', name: 'Teacher', email: 'teacher@example.org', type: 'local' }
  /** Uploads a package and saves it, as an author does; returns the content that is kept. */
  return async (bytes: Uint8Array) => {
    const { parameters, metadata } = await editor.uploadPackage(Buffer.from(bytes), user)
    if (!metadata) throw new Error('The package has no h5p.json.')
    const main = metadata.preloadedDependencies.find(
      ({ machineName }) => machineName === metadata.mainLibrary,
    )
    const name = `${main?.machineName} ${main?.majorVersion}.${main?.minorVersion}`
    // Undefined for content that is new.
    const id = await editor.saveOrUpdateContent(
      undefined as never,
      parameters,
      metadata,
      name,
      user,
    )
    return (await editor.getContent(id, user)).params.params
  }
}
