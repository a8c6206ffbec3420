import { afterEach, describe, expect, it, vi } from 'vitest'
import { dateEndingAt, dateIn, endOfDate, parseTimeZone } from '../../src/languages/time-zone.ts'

afterEach(() => vi.restoreAllMocks())

const end = (date: string, zone: string) => new Date(endOfDate(date, zone)).toISOString()

describe('a date', () => {
  it.each([
    ['2026-11-24', 'UTC', '2026-11-25T00:00:00.000Z'],
    ['2026-11-24', 'Africa/Cairo', '2026-11-24T22:00:00.000Z'],
    ['2026-07-15', 'Africa/Cairo', '2026-07-15T21:00:00.000Z'],
    ['2026-11-24', 'America/Los_Angeles', '2026-11-25T08:00:00.000Z'],
    ['2026-11-24', 'Asia/Kolkata', '2026-11-24T18:30:00.000Z'],
    ['2026-11-24', 'Etc/GMT+12', '2026-11-25T12:00:00.000Z'],
    ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T10:00:00.000Z'],
  ])('%s ends in %s at %s', (date, zone, moment) => {
    expect(end(date, zone)).toBe(moment)
    expect(dateIn(Date.parse(moment) - 1, zone)).toBe(date)
    expect(dateIn(Date.parse(moment), zone)).not.toBe(date)
    expect(dateEndingAt(Date.parse(moment), zone)).toBe(date)
    for (const other of [-1, 1, -60_000, 60_000])
      expect(dateEndingAt(Date.parse(moment) + other, zone)).toBeUndefined()
  })

  it('ends when clocks are put on at its midnight, or back just before it', () => {
    // Cairo, 2026: at 00:00 of 24 April on to 01:00; at 24:00 of 29 October back to 23:00.
    expect(end('2026-04-23', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z')
    expect(end('2026-04-24', 'Africa/Cairo')).toBe('2026-04-24T21:00:00.000Z')
    expect(end('2026-10-29', 'Africa/Cairo')).toBe('2026-10-29T22:00:00.000Z')
    expect(end('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T23:00:00.000Z')
  })
})

describe('the time zone of a site', () => {
  it('is what is set, and Cairo’s where nothing is, or no zone', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(['Asia/Riyadh', '', undefined].map(parseTimeZone)).toEqual([
      'Asia/Riyadh',
      'Africa/Cairo',
      'Africa/Cairo',
    ])
    expect(said).not.toHaveBeenCalled()
    expect([parseTimeZone('Mars/Olympus'), parseTimeZone('Mars/Olympus')]).toEqual([
      'Africa/Cairo',
      'Africa/Cairo',
    ])
    expect(said).toHaveBeenCalledTimes(1)
  })
})
