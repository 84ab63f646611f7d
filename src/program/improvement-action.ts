import { int, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

@Concept({
  table: 'improvement_action',
  tag: 'action',
  one: 'improvementAction',
  many: 'improvementActions',
  about: [
    'One of the five things still to be improved (hal yang perlu disempurnakan) in the bureaucratic reform of the Regional Secretariat, as the source article lists them.',
    'Satu dari lima hal yang perlu disempurnakan dalam reformasi birokrasi Sekretariat Daerah, menurut artikel sumber.',
  ],
  code: ['"IA-" and number: "IA-2".', '"IA-" dan nomor: "IA-2".'],
  order: ['number', 'code'],
})
export class ImprovementAction {
  id!: string;
  code!: string;

  @Column(int, ['Number in the article, 1 to 5.', 'Nomor dalam artikel, 1 sampai 5.'], { order: true })
  number!: number;

  @Localized(
    [
      'What is to be done, shortened from the article: "Meningkatkan keterlibatan pimpinan dalam program reformasi birokrasi". English wordings are translations of the hub.',
      'Hal yang perlu dilakukan, disingkat dari artikel: "Meningkatkan keterlibatan pimpinan dalam program reformasi birokrasi". Teks bahasa Inggris adalah terjemahan hub.',
    ],
    { contains: true },
  )
  name!: string;

  @Column(
    text,
    [
      'What in the hub the action touches, in the words of the editors: "Position performance - Indicator cascade, RA-5". Areas of change named here are found in `links`. Null when nothing was recorded.',
      'Bagian hub yang terkait dengan tindakan ini, menurut redaksi: "Position performance - Indicator cascade, RA-5". Area perubahan yang disebut tersedia dalam `links`. Null bila tidak dicatat.',
    ],
    { nullable: true },
  )
  linksTo!: string | null;
}
