import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { PlanningDocument } from './planning-document.ts';
import { Vision } from './vision.ts';

@Concept({
  table: 'mission',
  tag: 'mission',
  one: 'mission',
  many: 'missions',
  about: [
    'One of the numbered missions (misi) of a development plan; the RPJMD 2018-2023 has five (Permendagri 86/2017).',
    'Satu dari misi bernomor dalam rencana pembangunan; RPJMD 2018-2023 memiliki lima (Permendagri 86/2017).',
  ],
  code: [
    'Short code given by the hub: "M3" for mission 3 of the RPJMD 2018-2023.',
    'Kode pendek yang diberikan hub: "M3" untuk misi 3 RPJMD 2018-2023.',
  ],
  order: ['number', 'code'],
})
export class Mission {
  id!: string;
  code!: string;

  @One(() => PlanningDocument, ['Plan it belongs to.', 'Rencana yang memuatnya.'], {
    owner: true,
    back: { field: 'missions', about: ['Missions of the plan, in their order.', 'Misi rencana ini, menurut urutannya.'] },
  })
  document!: string;

  @One(() => Vision, ['Vision that it serves. Null when not recorded.', 'Visi yang diwujudkannya. Null bila tidak dicatat.'], {
    nullable: true,
    back: { field: 'missions', about: ['Missions that serve the vision.', 'Misi yang mewujudkan visi ini.'] },
  })
  vision!: string | null;

  @Column(int, ['Number printed in the plan: 3.', 'Nomor yang tercetak dalam rencana: 3.'], { order: true })
  number!: number;

  @Localized(
    ['Wording. English wordings are shortened translations of the hub.', 'Bunyi misi. Teks bahasa Inggris adalah terjemahan ringkas hub.'],
    { contains: true },
  )
  text!: string;
}
