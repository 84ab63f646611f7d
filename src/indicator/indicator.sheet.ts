import { type Row, sheet } from '../sheet/sheet.ts';
import { Indicator, type IndicatorLevel } from './indicator.ts';

const counts = new Set(['LABOUR_FORCE', 'EMPLOYED', 'UNEMPLOYED', 'POPULATION', 'POOR_POPULATION']);

/** No scale for the Ombudsman's score: three zones became five categories, so none fits all values. */
const scales: Record<string, string> = {
  SKM_IKM: 'SKM_2017',
  RB_INDEX: 'RB_INDEX',
  SAKIP_SCORE: 'SAKIP',
  HDI: 'HDI_STATUS',
  SPBE_INDEX: 'SPBE',
  BPK_OPINION: 'BPK_OPINION',
};

const units = new Map<string, string>();

/** Files of values name the unit again; one that differs from the indicator's is a mistake of one of the two. */
export function refuseOtherUnit(indicator: string | undefined, unit: string | undefined): void {
  const own = units.get(indicator ?? '');
  if (own !== undefined && unit && unit !== own) throw new Error(`the unit of ${indicator} is "${own}", not "${unit}"`);
}

function unitOfMeasure(row: Row): string {
  const unit = row['unit'] ?? '';
  units.set(row['code'] ?? '', unit);
  return unit;
}

function level(row: Row): IndicatorLevel {
  if (row['code'] === 'SKM_IKM') return 'SERVICE';
  return row['producer'] === 'BPS' ? 'MACRO' : 'KEY';
}

sheet(Indicator, {
  file: 'indicators.csv',
  columns: {
    code: 'code',
    nameId: 'name_id',
    nameEn: 'name_en',
    unitOfMeasure,
    direction: 'direction',
    frequency: 'frequency',
    producer: 'producer',
    decimals: 'decimals',
    method: 'method_note',
    referencePeriodNote: 'reference_period_note',
    level,
    valueKind: row => (row['unit'] === 'grade' ? 'GRADE' : 'NUMBER'),
    isAdditive: row => counts.has(row['code'] ?? ''),
    ratingScale: row => scales[row['code'] ?? ''],
  },
  uses: ['unit'],
});
