import { describe, expect, it } from 'vitest'
import { parseGroupForm } from '../../src/classroom/group-form.ts'

const now = Date.parse('2026-11-24T23:30Z')
const closing = (closes: string, zone = 'Africa/Cairo', hour = '') => {
  const { form, problems } = parseGroupForm({ closes, hour }, zone, now)
  return problems.length > 0 ? problems : form.closes && new Date(form.closes).toISOString()
}

describe('the last day of a class', () => {
  it('ends at its midnight in the site’s zone', () => {
    expect(closing('2026-11-30')).toBe('2026-11-30T22:00:00.000Z')
    expect(closing('2026-11-30', 'Asia/Kolkata')).toBe('2026-11-30T18:30:00.000Z')
    expect(closing('')).toBeNull()
  })

  it('may be any that has not ended somewhere on earth, and then ends there', () => {
    // In Cairo it is the 25th; in Los Angeles, and where days end last, the 24th.
    expect(closing('2026-11-24')).toBe('2026-11-25T12:00:00.000Z')
    expect(closing('2026-11-25')).toBe('2026-11-25T22:00:00.000Z')
    expect(closing('2026-11-23')).toEqual(['closes'])
  })

  it('is typed in digits of any script', () => {
    expect(closing(' ٢٠٢٦-١١-٣٠ ')).toBe(closing('2026-11-30'))
    expect(closing('۲۰۲۶-۱۱-۳۰')).toBe(closing('2026-11-30'))
  })

  it('is a day that is there, before the class is deleted', () => {
    expect(closing('2027-05-22')).toBe('2027-05-22T21:00:00.000Z')
    // In Cairo it is deleted on the 24th, in Los Angeles on the 23rd.
    expect(closing('2027-05-24')).toBe('2027-05-23T23:30:00.000Z')
    expect(closing('2027-05-24', 'America/Los_Angeles')).toEqual(['closes'])
    expect(closing('2027-05-23', 'America/Los_Angeles')).toBe('2027-05-23T23:30:00.000Z')
    for (const none of ['2027-05-25', '2099-01-01'])
      expect([none, closing(none)]).toEqual([none, ['closes']])
    for (const none of ['2026-02-30', '28/11/2026', '٢٨/١١/٢٠٢٦', '30.11.2026', 'tomorrow'])
      expect([none, closing(none)]).toEqual([none, ['noDate']])
  })
})

describe('the hour at which a class closes', () => {
  const at = (hour: string, day = '2026-11-30') => closing(day, 'Africa/Cairo', hour)

  it('is one of its last day, in the site’s zone and in digits of any script', () => {
    expect(at('20:00')).toBe('2026-11-30T18:00:00.000Z')
    expect(at('00:00')).toBe('2026-11-29T22:00:00.000Z')
    expect(at('٢٠:٠٠')).toBe(at('20:00'))
    expect(closing('2026-11-30', 'Asia/Kolkata', '20:00')).toBe('2026-11-30T14:30:00.000Z')
  })

  it('is a time, of a day, that has not passed', () => {
    for (const none of ['24:00', '25:00', '20:60', '8:30 pm', '٢٥:٠٠', 'noon', '-1:00'])
      expect([none, at(none)]).toEqual([none, ['noTime']])
    // In Cairo it is half past one on the 25th.
    expect(at('01:00', '2026-11-25')).toEqual(['hour'])
    expect(at('01:45', '2026-11-25')).toBe('2026-11-24T23:45:00.000Z')
    expect(at('20:00', '2026-11-20')).toEqual(['closes'])
    expect(at('02:30', '2027-05-24')).toBe('2027-05-23T23:30:00.000Z')
    expect(at('02:31', '2027-05-24')).toEqual(['hour'])
    expect(at('00:00', '2027-05-25')).toEqual(['closes'])
    expect(at('20:00', '')).toEqual(['day'])
    expect(at('noon', '')).toEqual(['day'])
  })
})

describe('what a class withholds', () => {
  it('is nothing, where its maker does not ask for it', () => {
    const { form } = parseGroupForm({}, 'Africa/Cairo', now)
    expect(form).not.toHaveProperty('withheld')
    expect(parseGroupForm({ withheld: 'yes' }, 'Africa/Cairo', now).form.withheld).toBe(true)
  })
})

describe('a box', () => {
  it.each(['', 'no', 'YES', 'on', '1', 'false'])('that says %j is not ticked', (said) => {
    const sent = { withheld: said, listed: said, pupils: '20' }
    const { form, problems } = parseGroupForm(sent, 'Africa/Cairo', now)
    expect(problems).toEqual([])
    expect(form).not.toHaveProperty('withheld')
    expect(form).not.toHaveProperty('list')
  })

  it('that says yes is', () => {
    const sent = { withheld: 'yes', listed: 'yes', pupils: '20' }
    expect(parseGroupForm(sent, 'Africa/Cairo', now).form).toMatchObject({
      withheld: true,
      list: 20,
    })
  })
})
