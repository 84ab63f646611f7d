import { describe, expect, test } from 'vitest';
import { RuleBook } from '../../src/rule/rule-book.ts';
import type { Process } from '../../src/sop/process/process.ts';
import { handOffsBetween, handOffsBy, handOffsOf, loadOf, longestOf, pathsOf, shortestOf } from '../../src/sop/process/standard-time.ts';
import { spoken } from '../../src/sop/process/working-time.ts';
import { performer, process, sound, step } from './make.ts';
import { seededRules } from './seeded.ts';

const book = seededRules();
const times = (sop: Process): [string | null, string | null] => {
  const paths = pathsOf(sop, book);
  return [shortestOf(paths, book).value, longestOf(paths, book).value];
};
const longest = (sop: Process): string =>
  (pathsOf(sop, book).longest ?? []).map(({ step, pass }) => `${step.number}${pass > 1 ? "'" : ''}`).join(' ');
const timed = (
  number: number,
  time: string,
  unit: Process['steps'][number]['unit'],
  symbol: Process['steps'][number]['symbol'] = 'PROCESS',
) => step(number, symbol, { time, unit });

describe('time belongs to a path through the branches', () => {
  test('not to the sum of all steps', () => {
    const sop = process(
      [step(1, 'TERMINATOR'), step(2, 'DECISION'), timed(3, '1', 'HOUR'), timed(4, '20', 'MINUTE'), step(5, 'TERMINATOR')],
      '1>2 2>3:Ya 2>4:Tidak 3>5 4>5',
    );
    expect(times(sop)).toEqual(['50', '90']);
    expect(longest(sop)).toBe('1 2 3 5');
  });

  test('a loop is taken zero times for the shortest and once for the longest', () => {
    expect(times(sound())).toEqual(['40', '60']);
    expect(longest(sound())).toBe("1 2 3 2' 3' 4");
  });

  test('a revision that goes by a step of its own counts with that step', () => {
    const sop = process(
      [step(1, 'TERMINATOR'), step(2, 'DECISION'), timed(3, '2', 'HOUR'), step(4, 'TERMINATOR')],
      '1>2 2>4:Ya 2>3:Tidak 3>2',
    );
    expect(times(sop)).toEqual(['30', '160']);
    expect(longest(sop)).toBe("1 2 3 2' 4");
  });

  test('a step that leads back to itself is done twice', () => {
    const sop = process([step(1, 'TERMINATOR'), step(2, 'DECISION'), step(3, 'TERMINATOR')], '1>2 2>2:Tidak 2>3:Ya');
    expect(times(sop)).toEqual(['30', '40']);
  });

  test('of several ends the nearest counts for the shortest and the furthest for the longest', () => {
    const sop = process(
      [step(1, 'TERMINATOR'), step(2, 'DECISION'), step(3, 'TERMINATOR'), step(4), step(5, 'TERMINATOR')],
      '1>2 2>3:Tidak 2>4:Ya 4>5',
    );
    expect(times(sop)).toEqual(['30', '40']);
  });

  test('units are added by the numbers of the rules', () => {
    const sop = process([timed(1, '1.5', 'DAY', 'TERMINATOR'), timed(2, '2', 'HOUR'), timed(3, '1', 'WEEK', 'TERMINATOR')], '1>2 2>3');
    // 1.5 × 7.5 × 60 + 120 + 5 × 7.5 × 60
    expect(times(sop)).toEqual(['3045', '3045']);
    const year = process([timed(1, '1', 'MONTH', 'TERMINATOR'), timed(2, '1', 'YEAR', 'TERMINATOR')], '1>2');
    expect(times(year)).toEqual(['121950', '121950']);
  });

  test('without the length of a day, days can not be reckoned, minutes can', () => {
    const bare = RuleBook.of(new Map());
    const days = pathsOf(process([timed(1, '1', 'DAY', 'TERMINATOR'), step(2, 'TERMINATOR')], '1>2'), bare);
    expect(shortestOf(days, bare)).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
    expect(shortestOf(pathsOf(sound(), bare), bare).value).toBe('40');
    expect(spoken('500', bare)?.[1]).toBe('8 jam 20 menit');
  });

  test.each<[string, Process, string]>([
    [
      'a step without a time',
      process([step(1, 'TERMINATOR'), step(2, 'PROCESS', { time: null }), step(3, 'TERMINATOR')], '1>2 2>3'),
      'kegiatan 2',
    ],
    ['no start', process([step(1), step(2, 'TERMINATOR')], '1>2'), 'awal'],
    ['two starts', process([step(1, 'TERMINATOR'), step(2, 'TERMINATOR'), step(3, 'TERMINATOR')], '1>3 2>3'), 'lebih dari satu awal'],
    ['no end', process([step(1, 'TERMINATOR'), step(2)], '1>2'), 'akhir'],
    [
      'an end that is not reached',
      process([step(1, 'TERMINATOR'), step(2), step(3, 'PROCESS'), step(4, 'TERMINATOR')], '1>2 3>4'),
      'tidak dapat dicapai',
    ],
    ['no steps', process([], []), 'awal'],
  ])('%s leaves the time without a value, and says so', (_, sop, why) => {
    const paths = pathsOf(sop, book);
    for (const figure of [shortestOf(paths, book), longestOf(paths, book), handOffsOf(sop, paths)]) {
      expect(figure).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
      expect(figure.reason?.[1]).toContain(why);
    }
  });

  test('a step off every way may lack its time', () => {
    const sop = process([step(1, 'TERMINATOR'), step(2, 'TERMINATOR'), step(3, 'PROCESS', { time: null })], '1>2 3>2');
    expect(times(sop)).toEqual(['20', '20']);
  });

  test('is said in words', () => {
    expect(spoken('1110', book)).toEqual(['2 working days 3 hours 30 minutes', '2 hari kerja 3 jam 30 menit']);
    expect(spoken('451', book)).toEqual(['1 working day 1 minute', '1 hari kerja 1 menit']);
    expect(spoken('0', book)).toEqual(['0 minutes', '0 menit']);
    expect(spoken(null, book)).toBeNull();
  });
});

describe('work is handed over', () => {
  const sop = process(
    [
      step(1, 'TERMINATOR', { performers: ['p1'] }),
      step(2, 'PROCESS', { performers: ['p2'] }),
      step(3, 'PROCESS', { performers: ['p2', 'p3'] }),
      step(4, 'PROCESS', { performers: ['p3'] }),
      step(5, 'TERMINATOR', { performers: ['p4'] }),
    ],
    '1>2 2>3 3>4 4>5',
    { performers: [performer(1), performer(2, 'A'), { ...performer(3, 'A.1'), body: 'A' }, performer(4, 'B')] },
  );
  const paths = pathsOf(sop, book);

  test('when nobody who did the one step does the next', () => {
    expect(handOffsOf(sop, paths).value).toBe('2');
    expect(sop.performers.map(one => handOffsBy(sop, one, paths).value)).toEqual(['1', '1', '1', '1']);
  });

  test('between units only when both are known and differ', () => {
    expect(handOffsBetween(sop, paths).value).toBe('1');
  });

  test('a step done together counts in full for each', () => {
    expect(sop.performers.map(one => loadOf(one, paths, book).value)).toEqual(['10', '20', '20', '10']);
  });

  test('one who takes part in no step of the longest path has no load', () => {
    expect(loadOf(performer(9), paths, book)).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
  });

  test('is not counted where a performer is missing', () => {
    const idle = process([step(1, 'TERMINATOR'), step(2, 'TERMINATOR', { performers: [] })], '1>2');
    expect(handOffsOf(idle, pathsOf(idle, book)).reason?.[1]).toContain('kegiatan 2');
  });
});
