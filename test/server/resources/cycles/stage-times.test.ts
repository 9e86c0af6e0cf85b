import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWithinInterval,
  stageInterval,
  stageState,
} from '../../../../server/resources/cycles/timetable/stage-times.js';
import { dayAt, isDay, nextDay, startOfDay } from '../../../../server/resources/cycles/timetable/zoned-day.js';

const day = fc
  .date({ min: new Date('1950-01-02T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zone = fc.constantFrom(
  'Asia/Shanghai',
  'Asia/Urumqi',
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
);
const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

describe('startOfDay', () => {
  it.each([
    ['2023-03-15', 'Asia/Shanghai', '2023-03-14T16:00:00.000Z'],
    ['2024-02-29', 'Asia/Shanghai', '2024-02-28T16:00:00.000Z'],
    // China had summer time from 1986 to 1991: from 4 May 1986, 02:00, to 14 September, 02:00.
    ['1986-05-04', 'Asia/Shanghai', '1986-05-03T16:00:00.000Z'],
    ['1986-05-05', 'Asia/Shanghai', '1986-05-04T15:00:00.000Z'],
    ['1986-09-15', 'Asia/Shanghai', '1986-09-14T16:00:00.000Z'],
    // Clocks skipped midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2023-03-15', 'UTC', '2023-03-15T00:00:00.000Z'],
  ])('of %s in %s is %s', (given, timeZone, instant) => {
    expect(startOfDay(given, timeZone)).toBe(instant);
  });

  it('is the first instant of its day: the one before belongs to an earlier day', () => {
    fc.assert(
      fc.property(day, zone, (given, timeZone) => {
        const start = startOfDay(given, timeZone);
        // A day that a zone skipped altogether begins where the next one does.
        expect(dayAt(start, timeZone) >= given).toBe(true);
        expect(dayAt(before(start), timeZone) < given).toBe(true);
      }),
    );
  });
});

describe('the interval of a stage', () => {
  it('is half-open and holds the whole last day: in China until 16:00 UTC', () => {
    const interval = stageInterval({ opensOn: '2023-03-01', closesOn: '2023-03-15' }, 'Asia/Shanghai');
    expect(interval).toEqual({ opensAt: '2023-02-28T16:00:00.000Z', closesAt: '2023-03-15T16:00:00.000Z' });
    const at = (now: string) => isWithinInterval(interval, now);
    expect(
      [
        '2023-02-28T15:59:59.999Z',
        '2023-02-28T16:00:00.000Z',
        '2023-03-15T15:59:59.999Z',
        '2023-03-15T16:00:00.000Z',
      ].map(at),
    ).toEqual([false, true, true, false]);
  });

  it('holds an instant exactly when the day there lies between its days, and two that follow each other share none', () => {
    fc.assert(
      fc.property(day, fc.nat(400), fc.integer({ min: -500, max: 500 }), zone, (opensOn, length, offset, timeZone) => {
        const shifted = (from: string, days: number): string =>
          new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        const closesOn = shifted(opensOn, length);
        const interval = stageInterval({ opensOn, closesOn }, timeZone);
        const now = new Date(Date.parse(`${opensOn}T00:00:00Z`) + offset * 3_600_000).toISOString();
        const today = dayAt(now, timeZone);
        expect(isWithinInterval(interval, now)).toBe(opensOn <= today && today <= closesOn);
        const next = stageInterval({ opensOn: nextDay(closesOn), closesOn: null }, timeZone);
        expect(next.opensAt).toBe(interval.closesAt);
      }),
    );
  });

  it('opens nothing before the cycle is open, nor after it is closed, nor without any day', () => {
    const now = '2023-03-10T00:00:00.000Z';
    const during = stageInterval({ opensOn: '2023-03-01', closesOn: '2023-03-15' }, 'Asia/Shanghai');
    const states = (['planned', 'open', 'closed', 'archived'] as const).map((cycle) => stageState(during, cycle, now));
    expect(states).toEqual(['waiting', 'open', 'ended', 'ended']);
    expect(stageState({ opensAt: null, closesAt: null }, 'open', now)).toBe('undated');
    expect(stageState({ opensAt: null, closesAt: during.closesAt }, 'open', now)).toBe('open');
    expect(stageState({ opensAt: during.opensAt, closesAt: null }, 'open', now)).toBe('open');
  });
});

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-2-3', false],
    ['1899-01-01', false],
    ['2023-13-01', false],
  ])('of %s is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
