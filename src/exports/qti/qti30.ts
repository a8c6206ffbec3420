import { qtiFormat, xsi } from './qti-format.ts'
import type { QtiVersion } from './version.ts'

const items = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
const packages = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'
const schemas = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd'

const version: QtiVersion = {
  hyphened: true,
  contentBody: true,
  root: {
    xmlns: items,
    'xmlns:xsi': xsi,
    'xsi:schemaLocation': `${items} ${schemas}/imsqti_asiv3p0_v1p0.xsd`,
  },
  manifest: {
    root: {
      xmlns: packages,
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${packages} ${schemas}/imsqtiv3p0_imscpv1p2_v1p0.xsd`,
    },
    schema: 'QTI Package',
    version: '3.0.0',
  },
  types: { item: 'imsqti_item_xmlv3p0', test: 'imsqti_test_xmlv3p0' },
}

export const qti30 = qtiFormat('qti30.zip', version)
