import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { EvaluationComponent } from '../rating/evaluation-component.ts';

@Concept({
  table: 'reform_area',
  tag: 'reformarea',
  one: 'reformArea',
  many: 'reformAreas',
  about: [
    'One of the eight national areas of change (area perubahan) of bureaucratic reform, as the self-assessment PMPRB names them (PermenPANRB 26/2020).',
    'Satu dari delapan area perubahan reformasi birokrasi nasional, menurut penilaian mandiri PMPRB (PermenPANRB 26/2020).',
  ],
  code: ['"RA-" and number: "RA-4" for business processes.', '"RA-" dan nomor: "RA-4" untuk tata laksana.'],
  order: ['number', 'code'],
})
export class ReformArea {
  id!: string;
  code!: string;

  @Column(int, ['Number in the national list, 1 to 8.', 'Nomor dalam daftar nasional, 1 sampai 8.'], { order: true })
  number!: number;

  @Localized(
    [
      'Name: "Penataan Tata Laksana". English names are translations of the hub.',
      'Nama area: "Penataan Tata Laksana". Nama Inggris adalah terjemahan hub.',
    ],
    { contains: true },
  )
  name!: string;

  @One(
    () => EvaluationComponent,
    [
      'Component of the PMPRB in which the area is assessed. Null when not recorded.',
      'Komponen PMPRB tempat area dinilai. Null bila tidak dicatat.',
    ],
    {
      nullable: true,
      back: {
        field: 'reformAreas',
        about: ['Areas of change that are assessed in this component.', 'Area perubahan yang dinilai dalam komponen ini.'],
      },
    },
  )
  evaluationComponent!: string | null;
}
