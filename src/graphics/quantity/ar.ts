import { formatNumber } from '../../languages/format.ts'

export const ar = {
  key: (unit: string) => `= ${unit}.`,
  alt: (squares: number, unit: string) =>
    `${formatNumber('ar', squares)} من المربعات، كل مربع ${unit}.`,
}
