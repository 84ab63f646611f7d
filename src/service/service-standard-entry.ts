import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { ServiceStandard } from './service-standard.ts';
import { ServiceStandardComponent } from './service-standard-component.ts';

@Concept({
  table: 'service_standard_entry',
  tag: 'entry',
  one: 'serviceStandardEntry',
  many: 'serviceStandardEntries',
  about: ['What a service standard says about one of the 14 components.', 'Isi standar pelayanan untuk satu dari 14 komponen.'],
  code: [
    'Code of the standard and of the component, joined by "/": "SVC-SETDA.ORG-01/V2/SS-03".',
    'Kode standar dan kode komponen, dihubungkan "/": "SVC-SETDA.ORG-01/V2/SS-03".',
  ],
  order: ['number', 'code'],
})
export class ServiceStandardEntry {
  id!: string;
  code!: string;

  @One(() => ServiceStandard, ['Standard that the entry belongs to.', 'Standar yang memuat isian ini.'], {
    owner: true,
    back: {
      field: 'entries',
      about: [
        'What the standard says, by component. A component without an entry was not filled in.',
        'Isi standar menurut komponen. Komponen tanpa isian berarti belum diisi.',
      ],
    },
  })
  standard!: string;

  @One(
    () => ServiceStandardComponent,
    [
      "Component that the entry fills in. Null when the hub can't confirm the wording of that component.",
      'Komponen yang diisi. Null bila hub belum dapat memastikan bunyi komponen itu.',
    ],
    {
      back: {
        field: 'entries',
        about: ['What service standards say about this component.', 'Isi berbagai standar pelayanan untuk komponen ini.'],
      },
    },
  )
  component!: string;

  @Column(
    int,
    [
      'Number of the component, 1 to 14; known even where the component itself is not shown.',
      'Nomor komponen, 1 sampai 14; diketahui pun bila komponennya sendiri tidak ditampilkan.',
    ],
    { order: true },
  )
  number!: number;

  @Localized(
    [
      'Text of the standard for this component: the requirements, the time, the cost. Null when the component is named and left empty.',
      'Bunyi standar untuk komponen ini: persyaratan, jangka waktu, biaya. Null bila komponen disebut tetapi dibiarkan kosong.',
    ],
    { nullable: true, contains: true },
  )
  content!: string | null;
}
