import type { Flow, Performer, Process, Step } from '../../src/sop/process/process.ts';

const words = (text: string) => ({ id: text, en: `${text} (en)` });

export const step = (number: number, symbol: Step['symbol'] = 'PROCESS', more: Partial<Step> = {}): Step => ({
  id: `s${number}`,
  code: `X/${number}`,
  number,
  symbol,
  activity: words(`Kegiatan ${number}`),
  inputs: null,
  time: '10',
  unit: 'MINUTE',
  output: words('hasil'),
  remarks: null,
  confidence: 'CONFIRMED',
  performers: ['p1'],
  ...more,
});

export const performer = (number: number, unit: string | null = null): Performer => ({
  id: `p${number}`,
  code: `X/P${number}`,
  number,
  name: words(`Pelaksana ${number}`),
  unit,
  body: unit,
});

/** Arrows written as "1>2 2>3:Ya". */
export const flows = (text: string): Flow[] =>
  text.split(' ').map((arrow, index) => {
    const [, from, to, label] = /^(\d+)>(\d+)(?::(.+))?$/.exec(arrow) as unknown as string[];
    return {
      id: `f${index + 1}`,
      code: `X/F${index + 1}`,
      number: index + 1,
      from: `s${from}`,
      to: `s${to}`,
      label: label ? words(label) : null,
    };
  });

export const process = (steps: Step[], arrows: string | Flow[], more: Partial<Process> = {}): Process => ({
  id: 'sop',
  code: 'X',
  number: '065/1',
  title: words('Contoh'),
  unit: 'u',
  unitName: words('Biro'),
  status: 'EFFECTIVE',
  version: 1,
  replaces: null,
  createdOn: '2024-01-02',
  revisedOn: null,
  effectiveOn: '2024-02-01',
  validFrom: '2024-02-01',
  validTo: null,
  approvedBy: 'a',
  approverName: words('Kepala'),
  warning: words('peringatan'),
  performerQualifications: words('kualifikasi'),
  equipment: words('alat'),
  records: words('catatan'),
  confidence: 'CONFIRMED',
  steps,
  performers: [performer(1), performer(2)],
  flows: typeof arrows === 'string' ? flows(arrows) : arrows,
  reviews: [
    { id: 'r1', kind: 'MONITORING', on: '2024-12-01' },
    { id: 'r2', kind: 'EVALUATION', on: '2024-12-01' },
  ],
  legalBases: 1,
  relatedSops: 1,
  ...more,
});

/** Start, box, decision that leads back to the box or on to the end. */
export const sound = (more: Partial<Process> = {}): Process =>
  process([step(1, 'TERMINATOR'), step(2), step(3, 'DECISION'), step(4, 'TERMINATOR')], '1>2 2>3 3>4:Ya 3>2:Tidak', more);
