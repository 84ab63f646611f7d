import { Check } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../core/enumeration.ts';
import { oneOf, text } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Mission } from '../plan/mission.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { ImprovementAction } from './improvement-action.ts';
import { InhibitingFactor } from './inhibiting-factor.ts';
import { LinkBasis } from './link-basis.ts';
import { ReformArea } from './reform-area.ts';
import { ReformProgram } from './reform-program.ts';

export const ReformLinkRole = enumeration(
  'ReformLinkRole',
  ['How the two ends of a reform link belong together.', 'Cara kedua ujung hubungan reformasi saling berkaitan.'],
  {
    AREA: ['Program, action or factor belongs to the area of change.', 'Program, tindakan, atau faktor termasuk dalam area perubahan.'],
    LEAD: ['Unit leads the program or action.', 'Unit memimpin program atau tindakan.'],
    SUPPORT: ['Unit supports the program or action.', 'Unit mendukung program atau tindakan.'],
    CARRIES: ['Mission of the plan carries the program, action or area.', 'Misi rencana pembangunan memuat program, tindakan, atau area.'],
  },
);
export type ReformLinkRole = keyof typeof ReformLinkRole;

@Check({
  name: 'reform_link_has_two_ends',
  expression: 'num_nonnulls(reform_program_id, factor_id, action_id, area_id, unit_id, mission_id) >= 2',
})
@Concept({
  table: 'reform_link',
  tag: 'reformlink',
  one: 'reformLink',
  many: 'reformLinks',
  about: [
    'A link of bureaucratic reform: from a program, factor or action to an area of change, a unit or a mission. `basis` tells what sources state from what the editors suggest.',
    'Hubungan dalam reformasi birokrasi: dari program, faktor, atau tindakan ke area perubahan, unit, atau misi. `basis` membedakan pernyataan sumber dari usulan redaksi.',
  ],
  code: [
    'Composed by the hub: codes of the two ends with the role between them: "RP-1/AREA/RA-8".',
    'Disusun hub: kode kedua ujung dengan peran di antaranya: "RP-1/AREA/RA-8".',
  ],
})
export class ReformLink {
  id!: string;
  code!: string;

  @One(
    () => ReformProgram,
    [
      'Reform program at one end. Null when the link is about something else.',
      'Program reformasi pada salah satu ujung. Null bila hubungan ini tentang hal lain.',
    ],
    {
      nullable: true,
      back: {
        field: 'links',
        about: ['Areas, units and missions that the program is linked to.', 'Area, unit, dan misi yang terhubung dengan program ini.'],
      },
    },
  )
  reformProgram!: string | null;

  @One(
    () => InhibitingFactor,
    [
      'Inhibiting factor at one end. Null when the link is about something else.',
      'Faktor penghambat pada salah satu ujung. Null bila hubungan ini tentang hal lain.',
    ],
    {
      nullable: true,
      back: {
        field: 'links',
        about: ['Actions, areas and units that the factor is linked to.', 'Tindakan, area, dan unit yang terhubung dengan faktor ini.'],
      },
    },
  )
  factor!: string | null;

  @One(
    () => ImprovementAction,
    [
      'Improvement action at one end. Null when the link is about something else.',
      'Tindakan penyempurnaan pada salah satu ujung. Null bila hubungan ini tentang hal lain.',
    ],
    {
      nullable: true,
      back: {
        field: 'links',
        about: ['Areas, units and factors that the action is linked to.', 'Area, unit, dan faktor yang terhubung dengan tindakan ini.'],
      },
    },
  )
  action!: string | null;

  @One(
    () => ReformArea,
    [
      'Area of change at one end. Null when the link leads elsewhere.',
      'Area perubahan pada salah satu ujung. Null bila hubungan ini menuju hal lain.',
    ],
    {
      nullable: true,
      back: {
        field: 'links',
        about: ['Programs, actions and factors that belong to the area.', 'Program, tindakan, dan faktor yang termasuk dalam area ini.'],
      },
    },
  )
  area!: string | null;

  @One(
    () => OrganizationUnit,
    ['Unit at one end. Null when the link leads elsewhere.', 'Unit pada salah satu ujung. Null bila hubungan ini menuju hal lain.'],
    {
      nullable: true,
      back: { field: 'reformLinks', about: ['Part of the unit in bureaucratic reform.', 'Peran unit dalam reformasi birokrasi.'] },
    },
  )
  unit!: string | null;

  @One(
    () => Mission,
    ['Mission at one end. Null when the link leads elsewhere.', 'Misi pada salah satu ujung. Null bila hubungan ini menuju hal lain.'],
    {
      nullable: true,
      back: {
        field: 'reformLinks',
        about: ['What of bureaucratic reform the mission carries.', 'Bagian reformasi birokrasi yang dimuat misi ini.'],
      },
    },
  )
  mission!: string | null;

  @Column(
    oneOf(ReformLinkRole),
    ['How the ends belong together: AREA, LEAD, SUPPORT or CARRIES.', 'Cara kedua ujungnya berkaitan: AREA, LEAD, SUPPORT, atau CARRIES.'],
    { filter: true },
  )
  role!: ReformLinkRole;

  @Column(
    oneOf(LinkBasis),
    [
      'What the link rests on. EDITORIAL links are suggestions of the hub: `provenance` then backs what is linked, not the link.',
      'Dasar hubungan. Hubungan EDITORIAL adalah usulan hub: `provenance` lalu mendukung hal yang dihubungkan, bukan hubungannya.',
    ],
    { order: true },
  )
  basis!: LinkBasis;

  @Column(
    text,
    ['Remark on the link, in English. Null when there is none.', 'Keterangan atas hubungan, dalam bahasa Inggris. Null bila tidak ada.'],
    { nullable: true },
  )
  remark!: string | null;
}
