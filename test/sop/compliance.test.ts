import { describe, expect, test } from 'vitest';
import { monthsAfter } from '../../src/core/days.ts';
import { findingsOf, judge, scoreOf } from '../../src/sop/process/compliance.ts';
import { dueBy, inForce } from '../../src/sop/process/in-force.ts';
import type { Process } from '../../src/sop/process/process.ts';
import { process, sound, step } from './make.ts';
import { seededProcesses, seededRules } from './seeded.ts';

const book = seededRules();
const today = '2026-11-24';
const soon = '2025-01-15';
const codes = (sop: Process, day = soon): string[] => findingsOf(judge(sop, day, book)).map(found => found.code);

describe('an SOP is checked against PermenPANRB 35/2012', () => {
  test('one that keeps to every rule has no finding and the full score', () => {
    expect(codes(sound())).toEqual([]);
    expect(scoreOf(sound(), judge(sound(), soon, book))).toMatchObject({ value: '100.00', status: 'COMPUTED' });
  });

  test('the score is the share of the checks that apply', () => {
    const sop = sound({ warning: null, status: 'RETIRED', validTo: '2024-06-01' });
    const checks = judge(sop, soon, book);
    // Twelve apply: it is no longer in force, so nobody has to evaluate or monitor it.
    expect(checks.filter(check => check.examined > 0)).toHaveLength(12);
    expect(scoreOf(sop, checks).value).toBe('91.67');
  });

  test.each<[string, Process, string[]]>([
    ['no steps', process([], []), ['SOP_WITHOUT_STEPS']],
    ['no start', process([step(1), step(2, 'TERMINATOR')], '1>2'), ['SOP_NO_START']],
    ['two starts', process([step(1, 'TERMINATOR'), step(2, 'TERMINATOR'), step(3, 'TERMINATOR')], '1>3 2>3'), ['SOP_SEVERAL_STARTS']],
    ['no end', process([step(1, 'TERMINATOR'), step(2)], '1>2'), ['SOP_NO_END']],
    [
      'a box that leads nowhere',
      process([step(1, 'TERMINATOR'), step(2, 'DECISION'), step(3), step(4, 'TERMINATOR')], '1>2 2>3:Ya 2>4:Tidak'),
      ['SOP_STEP_WITHOUT_END'],
    ],
    ['a step nobody comes to', process([step(1, 'TERMINATOR'), step(2), step(3, 'TERMINATOR')], '1>3 2>3'), ['SOP_STEP_UNREACHED']],
    [
      'an arrow out of the SOP',
      sound({ flows: [...sound().flows, { ...(sound().flows[0] as Process['flows'][number]), id: 'f9', to: 's99' }] }),
      ['SOP_FLOW_ASTRAY'],
    ],
    [
      'a decision with one exit',
      process([step(1, 'TERMINATOR'), step(2, 'DECISION'), step(3, 'TERMINATOR')], '1>2 2>3:Ya'),
      ['SOP_DECISION_EXITS'],
    ],
    ['exits with the same label', process(sound().steps, '1>2 2>3 3>4:Ya 3>2:ya'), ['SOP_DECISION_LABELS']],
    ['exits without labels', process(sound().steps, '1>2 2>3 3>4 3>2'), ['SOP_DECISION_LABELS']],
    [
      'a branch without a decision',
      process([step(1, 'TERMINATOR'), step(2), step(3), step(4, 'TERMINATOR')], '1>2 1>3 2>4 3>4'),
      ['SOP_BRANCH_WITHOUT_DECISION'],
    ],
    [
      'a step without a performer',
      process([step(1, 'TERMINATOR', { performers: [] }), step(2, 'TERMINATOR')], '1>2'),
      ['SOP_STEP_WITHOUT_PERFORMER'],
    ],
    ['a hole in the numbers', process([step(1, 'TERMINATOR'), step(3, 'TERMINATOR')], '1>3'), ['SOP_STEP_NUMBERS']],
    ['a step without a time', process([step(1, 'TERMINATOR', { time: null }), step(2, 'TERMINATOR')], '1>2'), ['SOP_STEP_WITHOUT_TIME']],
    ['a time without a unit', process([step(1, 'TERMINATOR', { unit: null }), step(2, 'TERMINATOR')], '1>2'), ['SOP_STEP_WITHOUT_TIME']],
    ['a time below zero', process([step(1, 'TERMINATOR', { time: '-5' }), step(2, 'TERMINATOR')], '1>2'), ['SOP_STEP_WITHOUT_TIME']],
    [
      'a step without an output',
      process([step(1, 'TERMINATOR', { output: null }), step(2, 'TERMINATOR')], '1>2'),
      ['SOP_STEP_WITHOUT_OUTPUT'],
    ],
    ['in effect before it was made', sound({ createdOn: '2024-02-02' }), ['SOP_DATES_OUT_OF_ORDER']],
    ['without a legal basis', sound({ legalBases: 0 }), ['SOP_IDENTITY_MISSING']],
    ['without related SOPs', sound({ relatedSops: 0 }), ['SOP_IDENTITY_BLANK']],
    ['a second version without a day of revision', sound({ version: 2 }), ['SOP_IDENTITY_BLANK']],
  ])('%s is found', (_, sop, found) => {
    expect(codes(sop)).toEqual(found);
  });

  test('a draft needs no signature yet, a signed SOP does', () => {
    const draft = { approvedBy: null, effectiveOn: null, validFrom: null };
    expect(codes(sound({ ...draft, status: 'DRAFT' }))).toEqual([]);
    expect(codes(sound({ ...draft, status: 'APPROVED' }))).toEqual(['SOP_IDENTITY_MISSING']);
    expect(codes(sound({ ...draft, status: 'EFFECTIVE' }))).toEqual(['SOP_IDENTITY_MISSING', 'SOP_IDENTITY_MISSING']);
  });

  test('every finding says in both languages what is wrong, and where', () => {
    for (const found of seededProcesses().flatMap(sop => findingsOf(judge(sop, today, book)))) {
      expect(found.message[0]).toMatch(/^[A-Z].+[.]$/s);
      expect(found.message[1]).toMatch(/^[A-Z].+[.]$/s);
      expect(found.subject).not.toBeNull();
    }
  });
});

describe('reviews fall due', () => {
  test('twelve months and six months, counted from the last of them or from the first day', () => {
    expect(codes(sound(), '2025-06-01')).toEqual([]);
    expect(codes(sound(), '2025-06-02')).toEqual(['SOP_MONITORING_OVERDUE']);
    expect(codes(sound(), '2025-12-01')).toEqual(['SOP_MONITORING_OVERDUE']);
    expect(codes(sound(), '2025-12-02')).toEqual(['SOP_EVALUATION_OVERDUE', 'SOP_MONITORING_OVERDUE']);
    expect(codes(sound({ reviews: [] }), '2025-02-01')).toEqual(['SOP_MONITORING_OVERDUE']);
    expect(codes(sound({ reviews: [] }), '2025-02-02')).toEqual(['SOP_EVALUATION_OVERDUE', 'SOP_MONITORING_OVERDUE']);
  });

  test('a review still to come does not count', () => {
    const sop = sound({ reviews: [{ id: 'r', kind: 'EVALUATION', on: '2026-01-01' }] });
    expect(dueBy(sop, 'EVALUATION', '2025-03-01', 12)).toBe('2025-02-01');
  });

  test('a month without such a day ends on its last', () => {
    expect(monthsAfter('2024-08-31', 6)).toBe('2025-02-28');
    expect(monthsAfter('2023-02-28', 12)).toBe('2024-02-28');
    expect(monthsAfter('2024-12-15', 1)).toBe('2025-01-15');
  });

  test('nothing falls due for an SOP that is not in force', () => {
    expect(inForce(sound(), '2024-01-31')).toBe(false);
    expect(inForce(sound(), '2024-02-01')).toBe(true);
    expect(inForce(sound({ status: 'REVISED', validTo: '2024-06-01' }), '2024-05-31')).toBe(true);
    expect(inForce(sound({ status: 'REVISED', validTo: '2024-06-01' }), '2024-06-01')).toBe(false);
    expect(inForce(sound({ status: 'REVISED' }), '2025-01-01')).toBe(false);
    expect(inForce(sound({ status: 'VERIFIED' }), '2025-01-01')).toBe(false);
    expect(inForce(sound({ status: 'APPROVED', effectiveOn: null, validFrom: null }), '2025-01-01')).toBe(false);
  });
});

/** What the note of a deliberately flawed SOP says, and what must be found there. */
const flaws: Record<string, string> = {
  'the warning is missing': 'SOP_IDENTITY_MISSING',
  'the approving official is missing': 'SOP_IDENTITY_MISSING',
  'no legal basis is given': 'SOP_IDENTITY_MISSING',
  'the last step is no end': 'SOP_NO_END',
  'one decision has one exit': 'SOP_DECISION_EXITS',
  'the exits of the first decision carry no labels': 'SOP_DECISION_LABELS',
  'one step has no performer': 'SOP_STEP_WITHOUT_PERFORMER',
  'the step numbers have a hole': 'SOP_STEP_NUMBERS',
  'one step has no standard time': 'SOP_STEP_WITHOUT_TIME',
  'one step is reached by no other': 'SOP_STEP_UNREACHED',
  'it took effect before it was made': 'SOP_DATES_OUT_OF_ORDER',
  'it was never reviewed': 'SOP_EVALUATION_OVERDUE',
};

describe('the illustrative SOPs', () => {
  const sops = seededProcesses();
  const grave = (sop: Process): string[] =>
    findingsOf(judge(sop, today, book))
      .filter(found => found.severity === 'ERROR' || found.code === 'SOP_EVALUATION_OVERDUE')
      .map(found => found.code);

  test('each of the twelve deliberate flaws is found, and nothing else beside it', () => {
    const flawed = sops.filter(sop => sop.note !== null);
    expect(flawed).toHaveLength(12);
    for (const sop of flawed) {
      const says = /^Deliberate flaw for the compliance check: (.+)\.$/.exec(sop.note as string)?.[1] as string;
      expect(grave(sop), sop.code).toEqual([flaws[says]]);
    }
  });

  test('the others break no rule', () => {
    for (const sop of sops.filter(one => one.note === null)) expect(grave(sop), sop.code).toEqual([]);
  });
});
