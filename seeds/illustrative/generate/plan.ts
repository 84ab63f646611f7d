import { two } from './days.ts';
import { sheet } from './sheet.ts';
import { example } from './words.ts';

const RPJMD = 'RPJMD-2018-2023';

export const SECRETARIAT_PLAN = 'CONTOH-RENSTRA-SETDA-2019-2023';
export const NEXT_SECRETARIAT_PLAN = 'CONTOH-RENSTRA-SETDA-2024-2026';

const planningDocument = sheet(
  'planning_document',
  'code kind title_ start_year end_year first_target_year last_target_year baseline_year alternative_names unit_code superseded_by_code',
  [
    {
      code: SECRETARIAT_PLAN,
      kind: 'RENSTRA',
      title: example('Rencana Strategis Sekretariat Daerah 2019-2023 | Strategic Plan of the Regional Secretariat 2019-2023'),
      start_year: 2019,
      end_year: 2023,
      first_target_year: 2019,
      last_target_year: 2023,
      baseline_year: 2018,
      unit_code: 'SETDA',
    },
    {
      code: NEXT_SECRETARIAT_PLAN,
      kind: 'RENSTRA',
      title: example('Rencana Strategis Sekretariat Daerah 2024-2026 | Strategic Plan of the Regional Secretariat 2024-2026'),
      start_year: 2024,
      end_year: 2026,
      first_target_year: 2024,
      last_target_year: 2026,
      baseline_year: 2023,
      unit_code: 'SETDA',
    },
    {
      code: 'CONTOH-RENSTRA-DISKOMINFO-2019-2023',
      kind: 'RENSTRA',
      title: example(
        'Rencana Strategis Dinas Komunikasi dan Informatika 2019-2023 | Strategic Plan of the Communication and Informatics Agency 2019-2023',
      ),
      start_year: 2019,
      end_year: 2023,
      first_target_year: 2019,
      last_target_year: 2023,
      baseline_year: 2018,
      unit_code: 'DISKOMINFO',
    },
    {
      code: 'CONTOH-ROADMAP-RB-2020-2024',
      kind: 'RB_ROADMAP',
      title: example('Road Map Reformasi Birokrasi Provinsi 2020-2024 | Road Map of Bureaucratic Reform of the Province 2020-2024'),
      start_year: 2020,
      end_year: 2024,
      first_target_year: 2020,
      last_target_year: 2024,
      baseline_year: 2019,
    },
  ],
);

const goals: [mission: number, text: string][] = [
  [1, 'Meningkatnya kesejahteraan petani dan pelaku usaha kecil | Farmers and small businesses are better off'],
  [1, 'Menurunnya kemiskinan dan pengangguran di perkotaan dan perdesaan | Less poverty and unemployment in towns and villages'],
  [2, 'Meningkatnya derajat kesehatan dan pendidikan masyarakat | Better health and education'],
  [2, 'Meningkatnya pemberdayaan perempuan dan perlindungan anak | Stronger women and better protected children'],
  [3, 'Terwujudnya birokrasi yang akuntabel dan efektif | An accountable and effective administration'],
  [3, 'Meningkatnya kualitas pelayanan publik | Better public services'],
  [4, 'Meningkatnya konektivitas dan infrastruktur dasar wilayah | Better connections and basic infrastructure'],
  [5, 'Terwujudnya masyarakat yang rukun, religius, dan berbudaya | A devout, cultured society living in harmony'],
];

/** The sixteen of the real plan were not found; these stand in for them, each under one of the goals above. */
const objectives: [goal: number, text: string][] = [
  [1, 'Meningkatnya nilai tambah produk pertanian | Higher added value of farm products'],
  [1, 'Meningkatnya daya saing usaha mikro, kecil, dan koperasi | More competitive small enterprises and cooperatives'],
  [2, 'Menurunnya jumlah keluarga miskin di perdesaan | Fewer poor families in villages'],
  [2, 'Meningkatnya kesempatan kerja | More employment'],
  [3, 'Meningkatnya mutu layanan kesehatan dasar | Better basic health services'],
  [3, 'Meningkatnya mutu pendidikan menengah | Better secondary education'],
  [4, 'Meningkatnya penanganan kekerasan terhadap perempuan dan anak | Better response to violence against women and children'],
  [5, 'Meningkatnya akuntabilitas kinerja perangkat daerah | Stronger performance accountability of regional bodies'],
  [5, 'Meningkatnya efektivitas kelembagaan dan tata laksana | More effective institutions and procedures'],
  [5, 'Meningkatnya kualitas pengelolaan keuangan, pengadaan, dan aset | Better management of finance, procurement and assets'],
  [6, 'Meningkatnya kepuasan masyarakat atas pelayanan publik | More satisfied users of public services'],
  [6, 'Meningkatnya layanan pemerintahan digital dan keterbukaan informasi | More digital government and open information'],
  [7, 'Meningkatnya kemantapan jalan provinsi | Better provincial roads'],
  [7, 'Meningkatnya akses air minum dan sanitasi layak | Better access to drinking water and sanitation'],
  [8, 'Meningkatnya kerukunan umat beragama | More harmony between religions'],
  [8, 'Meningkatnya pelestarian budaya dan prestasi olahraga | Culture kept alive and achievements in sport'],
];

export const goalCode = (number: number): string => `${RPJMD}/CONTOH-T${number}`;
export const objectiveCode = (number: number): string => `${RPJMD}/CONTOH-S${two(number)}`;

const goal = sheet(
  'goal',
  'code document_code mission_code number text_',
  goals.map(([mission, text], i) => ({
    code: goalCode(i + 1),
    document_code: RPJMD,
    mission_code: `M${mission}`,
    number: i + 1,
    text: example(text),
  })),
);

const objective = sheet(
  'objective',
  'code document_code level goal_code mission_code number text_',
  objectives.map(([of, text], i) => ({
    code: objectiveCode(i + 1),
    document_code: RPJMD,
    level: 'OBJECTIVE',
    goal_code: goalCode(of),
    mission_code: `M${goals[of - 1]?.[0]}`,
    number: i + 1,
    text: example(text),
  })),
);

export const plan = [planningDocument, goal, objective];
