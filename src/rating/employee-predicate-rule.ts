import { enumeration } from '../core/enumeration.ts';
import { int, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

export const EmployeeRating = enumeration(
  'EmployeeRating',
  [
    'Rating of the work result or of the work behaviour of a civil servant (PermenPANRB 6/2022).',
    'Rating hasil kerja atau perilaku kerja pegawai (PermenPANRB 6/2022).',
  ],
  {
    ABOVE: ['Above expectation.', 'Di atas ekspektasi.'],
    AS_EXPECTED: ['As expected.', 'Sesuai ekspektasi.'],
    BELOW: ['Below expectation.', 'Di bawah ekspektasi.'],
  },
);
export type EmployeeRating = keyof typeof EmployeeRating;

export const EmployeePredicate = enumeration(
  'EmployeePredicate',
  ['Performance predicate of a civil servant (PermenPANRB 6/2022).', 'Predikat kinerja pegawai (PermenPANRB 6/2022).'],
  {
    SANGAT_BAIK: ['Very good.', 'Sangat baik.'],
    BAIK: ['Good.', 'Baik.'],
    BUTUH_PERBAIKAN: ['Needs improvement.', 'Butuh perbaikan.'],
    KURANG: ['Poor, or misconduct.', 'Kurang, atau misconduct.'],
    SANGAT_KURANG: ['Very poor.', 'Sangat kurang.'],
  },
);
export type EmployeePredicate = keyof typeof EmployeePredicate;

@Concept({
  table: 'employee_predicate_rule',
  tag: 'predicate',
  one: 'employeePredicateRule',
  many: 'employeePredicateRules',
  about: [
    'Which predicate follows from a rating of work result and a rating of work behaviour (PermenPANRB 6/2022). A rule, not the appraisal of anyone.',
    'Predikat yang dihasilkan dari rating hasil kerja dan rating perilaku kerja (PermenPANRB 6/2022). Sebuah aturan, bukan penilaian seseorang.',
  ],
  code: [
    'Rating of the result and rating of the behaviour, joined by "/": "ABOVE/AS_EXPECTED".',
    'Rating hasil kerja dan rating perilaku kerja, dihubungkan "/": "ABOVE/AS_EXPECTED".',
  ],
})
export class EmployeePredicateRule {
  id!: string;
  code!: string;

  @Column(oneOf(EmployeeRating), ['Rating of the work result.', 'Rating hasil kerja.'], { filter: true })
  workResult!: EmployeeRating;

  @Column(oneOf(EmployeeRating), ['Rating of the work behaviour.', 'Rating perilaku kerja.'], { filter: true })
  workBehaviour!: EmployeeRating;

  @Column(oneOf(EmployeePredicate), ['Predicate that follows from both.', 'Predikat yang dihasilkan keduanya.'], { filter: true })
  predicate!: EmployeePredicate;

  @Localized(['Predicate in words: "Butuh Perbaikan".', 'Predikat dalam kata: "Butuh Perbaikan".'], { contains: true })
  label!: string;

  @Column(
    int,
    [
      'Share of the yearly credit points that the predicate earns, in percent: 150 for "Sangat Baik", 25 for "Sangat Kurang".',
      'Bagian angka kredit tahunan yang diperoleh dengan predikat ini, dalam persen: 150 untuk "Sangat Baik", 25 untuk "Sangat Kurang".',
    ],
    { filter: true },
  )
  creditConversionPercent!: number;
}
