import { Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { PlanningDocument } from './planning-document.ts';

@Concept({
  table: 'vision',
  tag: 'vision',
  one: 'vision',
  many: 'visions',
  about: [
    'Vision of a development plan (visi): one sentence that its missions are to make true (Permendagri 86/2017).',
    'Visi suatu rencana pembangunan: satu kalimat yang diwujudkan melalui misi-misinya (Permendagri 86/2017).',
  ],
  code: [
    'Short code given by the hub: "V" for the vision of the RPJMD 2018-2023.',
    'Kode pendek yang diberikan hub: "V" untuk visi RPJMD 2018-2023.',
  ],
})
export class Vision {
  id!: string;
  code!: string;

  @One(() => PlanningDocument, ['Plan it belongs to.', 'Rencana yang memuatnya.'], {
    owner: true,
    back: { field: 'visions', about: ['Vision of the plan.', 'Visi rencana ini.'] },
  })
  document!: string;

  @Localized(
    [
      'Wording: "Sumatera Selatan Maju untuk Semua". English wordings are translations of the hub.',
      'Bunyi visi: "Sumatera Selatan Maju untuk Semua". Teks bahasa Inggris adalah terjemahan hub.',
    ],
    { contains: true },
  )
  text!: string;
}
