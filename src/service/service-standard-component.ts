import { enumeration } from '../core/enumeration.ts';
import { bool, int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

export const ServiceProcess = enumeration(
  'ServiceProcess',
  [
    'Which half of a service standard a component belongs to (PermenPANRB 15/2014).',
    'Bagian standar pelayanan tempat suatu komponen berada (PermenPANRB 15/2014).',
  ],
  {
    SERVICE_DELIVERY: [
      'What the user meets: six components, which must be published.',
      'Yang dialami pengguna ("service delivery"): enam komponen yang wajib dipublikasikan.',
    ],
    MANUFACTURING: [
      'What stands behind the counter: eight components, for the provider itself.',
      'Yang dikelola di dalam organisasi ("manufacturing"): delapan komponen bagi penyelenggara sendiri.',
    ],
  },
);
export type ServiceProcess = keyof typeof ServiceProcess;

@Concept({
  table: 'service_standard_component',
  tag: 'component',
  one: 'serviceStandardComponent',
  many: 'serviceStandardComponents',
  about: [
    'One of the 14 components that a service standard consists of (UU 25/2009 article 21, PermenPANRB 15/2014).',
    'Salah satu dari 14 komponen standar pelayanan (UU 25/2009 pasal 21, PermenPANRB 15/2014).',
  ],
  code: [
    '"SS-" and the two-digit number of the component: "SS-03" is the service time.',
    '"SS-" dan nomor dua angka komponen: "SS-03" adalah jangka waktu pelayanan.',
  ],
  order: ['number'],
})
export class ServiceStandardComponent {
  id!: string;
  code!: string;

  @Column(
    int,
    [
      'Number of the component, 1 to 14, in the order of PermenPANRB 15/2014.',
      'Nomor komponen, 1 sampai 14, menurut urutan PermenPANRB 15/2014.',
    ],
    { order: true },
  )
  number!: number;

  @Column(
    oneOf(ServiceProcess),
    [
      'Whether it belongs to the delivery of the service or to what stands behind it.',
      'Apakah komponen termasuk proses penyampaian pelayanan atau proses pengelolaan di dalam organisasi.',
    ],
    { order: true },
  )
  process!: ServiceProcess;

  @Localized(['Name of the component: "Jangka waktu pelayanan".', 'Nama komponen: "Jangka waktu pelayanan".'], { contains: true })
  name!: string;

  @Column(
    bool,
    ['True for the six components that the provider has to publish.', 'Benar untuk enam komponen yang wajib dipublikasikan penyelenggara.'],
    { filter: true },
  )
  isPublicationMandatory!: boolean;

  // Not shown: the graph gives the element itself, as `satisfactionElements`.
  @Column(text, ['', ''], { nullable: true, filter: true, shown: false })
  elementCode!: string | null;
}
