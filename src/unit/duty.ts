import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';
import { OrganizationUnit } from './organization-unit.ts';

@Concept({
  table: 'duty',
  tag: 'duty',
  one: 'duty',
  many: 'duties',
  valid: true,
  about: [
    'One duty or function of a unit (tugas dan fungsi, tusi), as the governor regulation on its structure lists it.',
    'Satu tugas atau fungsi (tusi) suatu unit, sebagaimana tercantum dalam peraturan gubernur tentang susunan organisasinya.',
  ],
  code: [
    'Composed by the hub: code of the unit, "/", number of the duty: "SETDA.ORG/3".',
    'Disusun hub: kode unit, "/", nomor tugas: "SETDA.ORG/3".',
  ],
  order: ['number', 'code'],
})
export class Duty {
  id!: string;
  code!: string;

  @One(() => OrganizationUnit, ['Unit that has the duty.', 'Unit pengemban tugas.'], {
    owner: true,
    back: { field: 'duties', about: ['Duties and functions of the unit.', 'Tugas dan fungsi unit.'] },
  })
  unit!: string;

  @Column(int, ['Place in the list of the regulation: 1, 2, 3.', 'Nomor urut dalam daftar peraturan: 1, 2, 3.'], { order: true })
  number!: number;

  @Localized(['Wording of the duty.', 'Bunyi tugas atau fungsi.'], { contains: true })
  text!: string;

  @One(
    () => LegalInstrument,
    [
      'Regulation that assigns the duty, usually a Pergub. Null when not known.',
      'Peraturan yang menetapkan tugas, umumnya Pergub. Null bila tidak diketahui.',
    ],
    {
      nullable: true,
      back: { field: 'duties', about: ['Duties of units that this instrument assigns.', 'Tugas unit yang ditetapkan produk hukum ini.'] },
    },
  )
  legalInstrument!: string | null;
}
