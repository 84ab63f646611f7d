import { enumeration } from '../core/enumeration.ts';
import { int, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

export const InhibitingFactorTheme = enumeration(
  'InhibitingFactorTheme',
  ['What an inhibiting factor is about; grouped by the hub.', 'Tema faktor penghambat; dikelompokkan oleh hub.'],
  {
    HUMAN_RESOURCES: ['Number and skill of staff.', 'Jumlah dan kemampuan pegawai.'],
    PROCESS: ['Procedures and SOPs.', 'Prosedur dan SOP.'],
    CULTURE: ['Motivation and culture of work.', 'Motivasi dan budaya kerja.'],
    COLLABORATION: ['Work with universities and business.', 'Kerja sama dengan akademisi dan dunia usaha.'],
    COORDINATION: ['Coordination between bureaus.', 'Koordinasi antarbiro.'],
    EVIDENCE: ['Policy based on results and data.', 'Kebijakan berbasis hasil dan data.'],
  },
);
export type InhibitingFactorTheme = keyof typeof InhibitingFactorTheme;

@Concept({
  table: 'inhibiting_factor',
  tag: 'factor',
  one: 'inhibitingFactor',
  many: 'inhibitingFactors',
  about: [
    'One of the six factors that hold bureaucratic reform in the Regional Secretariat back (faktor penghambat), as the source article lists them.',
    'Satu dari enam faktor penghambat reformasi birokrasi di lingkungan Sekretariat Daerah, menurut artikel sumber.',
  ],
  code: ['"IF-" and number: "IF-2".', '"IF-" dan nomor: "IF-2".'],
  order: ['number', 'code'],
})
export class InhibitingFactor {
  id!: string;
  code!: string;

  @Column(int, ['Number in the article, 1 to 6.', 'Nomor dalam artikel, 1 sampai 6.'], { order: true })
  number!: number;

  @Localized(
    [
      'Name, shortened from the article: "Penyusunan SOP belum maksimal". English names are translations of the hub.',
      'Nama faktor, disingkat dari artikel: "Penyusunan SOP belum maksimal". Nama Inggris adalah terjemahan hub.',
    ],
    { contains: true },
  )
  name!: string;

  @Column(oneOf(InhibitingFactorTheme), ['Theme under which the hub groups it.', 'Tema pengelompokannya oleh hub.'], { filter: true })
  theme!: InhibitingFactorTheme;
}
