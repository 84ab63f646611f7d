import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { RuleBook } from '../../src/rule/rule-book.ts';
import type { Process, Words } from '../../src/sop/process/process.ts';

type Row = Record<string, string>;

const rows = (file: string): Row[] => parse(readFileSync(`seeds/${file}.csv`, 'utf8'), { columns: true, bom: true }) as Row[];
const of = (row: Row, column: string): string => row[column] ?? '';
const or = (row: Row, column: string): string | null => of(row, column) || null;
const words = (row: Row, column: string): Words | null => {
  const id = or(row, `${column}_id`);
  return id === null ? null : { id, en: or(row, `${column}_en`) };
};

/** The numbers of the rules as the sheet has them. */
export const seededRules = (): RuleBook =>
  RuleBook.of(new Map(rows('reference/rule_parameters').map(row => [of(row, 'code'), of(row, 'word') || of(row, 'value')])));

/** What the sheets say of every SOP, read without a database: codes stand for ids. */
export function seededProcesses(): (Process & { note: string | null })[] {
  const by = (file: string): Map<string, Row[]> => Map.groupBy(rows(`illustrative/${file}`), row => of(row, 'sop_code'));
  const [steps, performers, flows, reviews, laws, relations] = [
    by('sop_step'),
    by('sop_performer'),
    by('sop_flow'),
    by('sop_review'),
    by('sop_legal_basis'),
    by('sop_relation'),
  ];
  const parts = Map.groupBy(rows('illustrative/sop_step_performer'), row => of(row, 'step_code'));
  const units = new Map([...rows('reference/org_units'), ...rows('illustrative/organization_unit')].map(row => [of(row, 'code'), row]));
  const positions = new Map(rows('illustrative/position').map(row => [of(row, 'code'), row]));
  return rows('illustrative/sop').map(sop => {
    const code = of(sop, 'code');
    return {
      id: code,
      code,
      note: or(sop, 'note'),
      number: of(sop, 'number'),
      title: words(sop, 'title') as Words,
      unit: of(sop, 'unit_code'),
      unitName: words(units.get(of(sop, 'unit_code')) ?? {}, 'name'),
      status: of(sop, 'status') as Process['status'],
      version: Number(of(sop, 'version')),
      replaces: or(sop, 'replaces_code'),
      createdOn: or(sop, 'created_on'),
      revisedOn: or(sop, 'revised_on'),
      effectiveOn: or(sop, 'effective_on'),
      validFrom: or(sop, 'valid_from'),
      validTo: or(sop, 'valid_to'),
      approvedBy: or(sop, 'approved_by_code'),
      approverName: words(positions.get(of(sop, 'approved_by_code')) ?? {}, 'name'),
      warning: words(sop, 'warning'),
      performerQualifications: words(sop, 'performer_qualifications'),
      equipment: words(sop, 'equipment'),
      records: words(sop, 'records'),
      confidence: of(sop, 'confidence') as Process['confidence'],
      steps: (steps.get(code) ?? []).map(step => ({
        id: of(step, 'code'),
        code: of(step, 'code'),
        number: Number(of(step, 'number')),
        symbol: of(step, 'symbol') as Process['steps'][number]['symbol'],
        activity: words(step, 'activity') as Words,
        inputs: words(step, 'inputs'),
        time: or(step, 'standard_time'),
        unit: or(step, 'time_unit') as Process['steps'][number]['unit'],
        output: words(step, 'output'),
        remarks: words(step, 'remarks'),
        confidence: of(step, 'confidence') as Process['confidence'],
        performers: (parts.get(of(step, 'code')) ?? []).map(part => of(part, 'performer_code')).sort(),
      })),
      performers: (performers.get(code) ?? []).map(performer => {
        const unit = or(performer, 'unit_code');
        const row = unit === null ? undefined : units.get(unit);
        const isPart = ['DIVISION', 'SUBDIVISION'].includes(row?.['kind'] ?? '');
        return {
          id: of(performer, 'code'),
          code: of(performer, 'code'),
          number: Number(of(performer, 'number')),
          name: words(performer, 'name') as Words,
          unit,
          body: isPart ? of(row as Row, 'parent_code') : unit,
        };
      }),
      flows: (flows.get(code) ?? []).map(flow => ({
        id: of(flow, 'code'),
        code: of(flow, 'code'),
        number: Number(of(flow, 'number')),
        from: of(flow, 'from_code'),
        to: of(flow, 'to_code'),
        label: words(flow, 'label'),
      })),
      reviews: (reviews.get(code) ?? []).map(review => ({
        id: of(review, 'code'),
        kind: of(review, 'kind') as Process['reviews'][number]['kind'],
        on: of(review, 'reviewed_on'),
      })),
      legalBases: laws.get(code)?.length ?? 0,
      relatedSops: relations.get(code)?.length ?? 0,
    };
  });
}
