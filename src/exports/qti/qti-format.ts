import { type ExportFormat, everything } from '../export-format.ts'
import { fidelityOf } from '../fidelity.ts'
import { lossesOfKind } from '../losses.ts'
import { qtiPackage } from './package.ts'
import type { QtiVersion } from './version.ts'

export const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

export const qtiFormat = (id: ExportFormat['id'], version: QtiVersion): ExportFormat => ({
  id,
  type: 'application/zip',
  suffix: id,
  fidelity: fidelityOf('qti', everything),
  losses: lossesOfKind('qti'),
  write: (quiz, origin) => qtiPackage(quiz, version, origin),
})
