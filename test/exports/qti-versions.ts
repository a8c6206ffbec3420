import { qti22 } from '../../src/exports/qti/qti22.ts'
import { qti30 } from '../../src/exports/qti/qti30.ts'
import { grammar } from '../support/validate.ts'

const hyphen = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The grammar of 2.2 with the names and namespaces of 3.0, and its body around the content of feedback. */
function grammar30(name: 'qti22' | 'qti-manifest'): string {
  if (name === 'qti-manifest') {
    return grammar(name)
      .replace('xsd/imscp_v1p1', 'xsd/qti/qtiv3p0/imscp_v1p1')
      .replace('QTIv2.2 Package', 'QTI Package')
      .replace('<value>1.0.0</value>', '<value>3.0.0</value>')
      .replaceAll('_xmlv2p2<', '_xmlv3p0<')
  }
  return grammar(name)
    .replace('xsd/imsqti_v2p2"', 'xsd/imsqtiasi_v3p0"')
    .replace(
      /<ref name="feedbackBody"\/>/,
      '<element name="contentBody"><ref name="feedbackBody"/></element>',
    )
    .replace(
      /<element name="(?!(?:p|div|span)")([A-Za-z]+)"/g,
      (_, tag: string) => `<element name="qti-${hyphen(tag)}"`,
    )
    .replace(
      /<attribute name="(?!schemaLocation)([A-Za-z]+)"/g,
      (_, attribute: string) => `<attribute name="${hyphen(attribute)}"`,
    )
}

/** What differs between the versions of QTI: names, and the grammar. */
export const versions = [
  {
    format: qti22,
    grammarOf: grammar,
    tag: (name: string) => name,
    attribute: (name: string) => name,
  },
  {
    format: qti30,
    grammarOf: grammar30,
    tag: (name: string) => `qti-${hyphen(name)}`,
    attribute: hyphen,
  },
]
