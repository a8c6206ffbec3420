import { qtiFormat, xsi } from './qti-format.ts'
import type { QtiVersion } from './version.ts'

const items = 'http://www.imsglobal.org/xsd/imsqti_v2p2'
const packages = 'http://www.imsglobal.org/xsd/imscp_v1p1'

const version: QtiVersion = {
  hyphened: false,
  contentBody: false,
  root: {
    xmlns: items,
    'xmlns:xsi': xsi,
    'xsi:schemaLocation': `${items} http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd`,
  },
  manifest: {
    root: {
      xmlns: packages,
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${packages} http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd`,
    },
    schema: 'QTIv2.2 Package',
    version: '1.0.0',
  },
  types: { item: 'imsqti_item_xmlv2p2', test: 'imsqti_test_xmlv2p2' },
}

/** 2.2, not 2.1, whose schema has no `dir`: https://www.imsglobal.org/question/ */
export const qti22 = qtiFormat('qti22.zip', version)
