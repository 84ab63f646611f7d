import { sheet } from './sheet.ts';
import { type Words, words } from './words.ts';

interface Change {
  code: string;
  kind: 'RENAME' | 'MERGE' | 'SPLIT';
  on: string;
  bureau: string;
  description: Words;
  predecessors: { code: string; name: Words }[];
  successors: string[];
}

/** Three made-up changes among made-up divisions. No real unit takes part. */
export const lineage: Change[] = [
  {
    code: 'CONTOH-PERUBAHAN-1',
    kind: 'SPLIT',
    on: '2020-07-01',
    bureau: 'SETDA.HUMPRO',
    description: words(
      'Bagian Hubungan Masyarakat dipecah menjadi Bagian Materi dan Komunikasi Pimpinan serta Bagian Dokumentasi Pimpinan. | The Public Relations Division is split into the Leadership Material and Communication Division and the Leadership Documentation Division.',
    ),
    predecessors: [{ code: 'SETDA.HUMPRO.CONTOH-L1', name: words('Bagian Hubungan Masyarakat | Public Relations Division') }],
    successors: ['SETDA.HUMPRO.CONTOH-B1', 'SETDA.HUMPRO.CONTOH-B3'],
  },
  {
    code: 'CONTOH-PERUBAHAN-2',
    kind: 'RENAME',
    on: '2021-01-04',
    bureau: 'SETDA.ORG',
    description: words(
      'Bagian Ketatalaksanaan berganti nama menjadi Bagian Tata Laksana dan Pelayanan Publik; tugas dan pegawainya tetap. | The Procedures Division is renamed Business Process and Public Service Division; duties and staff stay.',
    ),
    predecessors: [{ code: 'SETDA.ORG.CONTOH-L1', name: words('Bagian Ketatalaksanaan | Procedures Division') }],
    successors: ['SETDA.ORG.CONTOH-B3'],
  },
  {
    code: 'CONTOH-PERUBAHAN-3',
    kind: 'MERGE',
    on: '2022-01-03',
    bureau: 'SETDA.UMUM',
    description: words(
      'Bagian Keuangan dan Bagian Aset digabung menjadi Bagian Administrasi Keuangan dan Aset. | The Finance Division and the Assets Division are merged into the Finance and Assets Division.',
    ),
    predecessors: [
      { code: 'SETDA.UMUM.CONTOH-L1', name: words('Bagian Keuangan | Finance Division') },
      { code: 'SETDA.UMUM.CONTOH-L2', name: words('Bagian Aset | Assets Division') },
    ],
    successors: ['SETDA.UMUM.CONTOH-B2'],
  },
];

export const organizationChange = sheet(
  'organization_change',
  'code kind effective_on description_',
  lineage.map(({ code, kind, on, description }) => ({ code, kind, effective_on: on, description })),
);

export const organizationChangeParty = sheet(
  'organization_change_party',
  'code change_code unit_code role',
  lineage.flatMap(change => [
    ...change.predecessors.map(({ code }) => ({
      code: `${change.code}/${code}`,
      change_code: change.code,
      unit_code: code,
      role: 'PREDECESSOR',
    })),
    ...change.successors.map(code => ({ code: `${change.code}/${code}`, change_code: change.code, unit_code: code, role: 'SUCCESSOR' })),
  ]),
);
