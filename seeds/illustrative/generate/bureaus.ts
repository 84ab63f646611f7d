import { type Words, words } from './words.ts';

export interface Division {
  /** 1, 2 or 3 within its bureau. */
  number: number;
  code: string;
  name: Words;
  /** Leads the work below the division: a sub-division, or a working team since posts of supervisors became functional. */
  section: Words;
  /** Functional position that does the professional work. */
  expert: Words;
}

export interface Bureau {
  /** "ORG" of SETDA.ORG. */
  short: string;
  code: string;
  name: Words;
  /** Classification that begins the numbers of its letters. */
  classification: string;
  assistant: 'A1' | 'A2' | 'A3';
  divisions: Division[];
}

function bureau(
  short: string,
  classification: string,
  assistant: Bureau['assistant'],
  name: string,
  divisions: [name: string, section: string, expert: string][],
): Bureau {
  const code = `SETDA.${short}`;
  return {
    short,
    code,
    classification,
    assistant,
    name: words(name),
    divisions: divisions.map(([of, section, expert], i) => ({
      number: i + 1,
      code: `${code}.CONTOH-B${i + 1}`,
      name: words(of),
      section: words(section),
      expert: words(expert),
    })),
  };
}

export const bureaus: Bureau[] = [
  bureau('PEMOTDA', '120', 'A1', 'Biro Pemerintahan dan Otonomi Daerah | Bureau of Government and Regional Autonomy', [
    [
      'Bagian Pemerintahan | Government Division',
      'Subbagian Administrasi Kewilayahan | Territorial Administration Sub-division',
      'Analis Kebijakan Pemerintahan | Government Policy Analyst',
    ],
    [
      'Bagian Otonomi Daerah | Regional Autonomy Division',
      'Subbagian Evaluasi Penyelenggaraan Pemerintahan | Government Evaluation Sub-division',
      'Analis Otonomi Daerah | Regional Autonomy Analyst',
    ],
    [
      'Bagian Kerja Sama | Cooperation Division',
      'Tim Kerja Kerja Sama Antarpemerintah | Intergovernmental Cooperation Team',
      'Analis Kerja Sama | Cooperation Analyst',
    ],
  ]),
  bureau('KESRA', '450', 'A1', "Biro Kesejahteraan Rakyat | Bureau of People's Welfare", [
    [
      'Bagian Bina Mental Spiritual | Spiritual Guidance Division',
      'Subbagian Lembaga dan Sarana Keagamaan | Religious Institutions and Facilities Sub-division',
      'Analis Pembinaan Keagamaan | Religious Affairs Analyst',
    ],
    [
      'Bagian Kesejahteraan Rakyat Pelayanan Dasar | Basic Welfare Services Division',
      'Subbagian Sosial dan Kesehatan | Social Affairs and Health Sub-division',
      'Analis Kesejahteraan Rakyat | Welfare Analyst',
    ],
    [
      'Bagian Kesejahteraan Rakyat Non Pelayanan Dasar | Other Welfare Services Division',
      'Tim Kerja Kepemudaan dan Kebudayaan | Youth and Culture Team',
      'Analis Kebijakan Sosial Budaya | Socio-cultural Policy Analyst',
    ],
  ]),
  bureau('HUKUM', '188', 'A1', 'Biro Hukum | Legal Bureau', [
    [
      'Bagian Peraturan Perundang-undangan Provinsi | Provincial Legislation Division',
      'Subbagian Produk Hukum Pengaturan | Regulations Sub-division',
      'Perancang Peraturan Perundang-undangan | Legislative Drafter',
    ],
    [
      'Bagian Peraturan Perundang-undangan Kabupaten/Kota | Regency and City Legislation Division',
      'Subbagian Pengawasan Produk Hukum | Legal Product Supervision Sub-division',
      'Analis Hukum | Legal Analyst',
    ],
    [
      'Bagian Bantuan Hukum | Legal Aid Division',
      'Tim Kerja Litigasi dan Hak Asasi Manusia | Litigation and Human Rights Team',
      'Penelaah Bantuan Hukum | Legal Aid Reviewer',
    ],
  ]),
  bureau('EKON', '500', 'A2', 'Biro Perekonomian | Bureau of Economy', [
    [
      'Bagian Kebijakan Perekonomian | Economic Policy Division',
      'Subbagian Ekonomi Makro | Macroeconomics Sub-division',
      'Analis Perekonomian | Economic Analyst',
    ],
    [
      'Bagian Sumber Daya Alam | Natural Resources Division',
      'Tim Kerja Pertanian, Kehutanan, Kelautan dan Perikanan | Agriculture, Forestry and Fisheries Team',
      'Analis Kebijakan Sumber Daya Alam | Natural Resources Policy Analyst',
    ],
    [
      'Bagian BUMD dan BLUD | Regional Enterprises and Service Agencies Division',
      'Subbagian Pembinaan BUMD | Regional Enterprise Guidance Sub-division',
      'Analis Pembinaan BUMD | Regional Enterprise Analyst',
    ],
  ]),
  bureau('ADBANG', '050', 'A2', 'Biro Administrasi Pembangunan | Bureau of Development Administration', [
    [
      'Bagian Pengendalian Pembangunan APBD | Regional Budget Control Division',
      'Subbagian Pengendalian Program | Program Control Sub-division',
      'Analis Pengendalian Pembangunan | Development Control Analyst',
    ],
    [
      'Bagian Pengendalian Pembangunan APBN dan Wilayah | National Budget and Area Control Division',
      'Tim Kerja Dekonsentrasi dan Tugas Pembantuan | Deconcentration and Co-administration Team',
      'Analis Pembangunan Wilayah | Area Development Analyst',
    ],
    [
      'Bagian Pelaporan Pelaksanaan Pembangunan | Development Reporting Division',
      'Subbagian Analisis Capaian Kinerja | Performance Analysis Sub-division',
      'Analis Pelaporan Pembangunan | Development Reporting Analyst',
    ],
  ]),
  bureau('PBJ', '027', 'A2', 'Biro Pengadaan Barang dan Jasa | Bureau of Procurement', [
    [
      'Bagian Pengelolaan Pengadaan Barang dan Jasa | Procurement Management Division',
      'Subbagian Pelaksanaan Pengadaan | Procurement Execution Sub-division',
      'Pengelola Pengadaan Barang/Jasa | Procurement Officer',
    ],
    [
      'Bagian Layanan Pengadaan Secara Elektronik | Electronic Procurement Service Division',
      'Tim Kerja Pengelolaan Sistem Informasi | Information System Team',
      'Pranata Komputer | Computer Specialist',
    ],
    [
      'Bagian Pembinaan dan Advokasi Pengadaan | Procurement Guidance and Advocacy Division',
      'Subbagian Pendampingan dan Konsultasi | Assistance and Consultation Sub-division',
      'Analis Advokasi Pengadaan | Procurement Advocacy Analyst',
    ],
  ]),
  bureau('ORG', '065', 'A3', 'Biro Organisasi | Bureau of Organisation', [
    [
      'Bagian Kelembagaan dan Analisis Jabatan | Institutions and Job Analysis Division',
      'Subbagian Analisis Jabatan | Job Analysis Sub-division',
      'Analis Jabatan | Job Analyst',
    ],
    [
      'Bagian Reformasi Birokrasi dan Akuntabilitas Kinerja | Bureaucratic Reform and Accountability Division',
      'Tim Kerja Akuntabilitas Kinerja | Performance Accountability Team',
      'Analis Akuntabilitas Kinerja | Performance Accountability Analyst',
    ],
    [
      'Bagian Tata Laksana dan Pelayanan Publik | Business Process and Public Service Division',
      'Subbagian Pelayanan Publik | Public Service Sub-division',
      'Analis Tata Laksana | Business Process Analyst',
    ],
  ]),
  bureau('UMUM', '020', 'A3', 'Biro Umum dan Perlengkapan | Bureau of General Affairs and Supplies', [
    [
      'Bagian Rumah Tangga | Household Division',
      'Subbagian Pemeliharaan dan Perlengkapan | Maintenance and Supplies Sub-division',
      'Pengelola Sarana dan Prasarana | Facilities Officer',
    ],
    [
      'Bagian Administrasi Keuangan dan Aset | Finance and Assets Division',
      'Subbagian Penatausahaan Keuangan | Financial Administration Sub-division',
      'Analis Keuangan Daerah | Regional Finance Analyst',
    ],
    [
      'Bagian Tata Usaha dan Perencanaan | Administration and Planning Division',
      'Tim Kerja Persuratan dan Arsip | Correspondence and Archives Team',
      'Arsiparis | Archivist',
    ],
  ]),
  bureau('HUMPRO', '480', 'A3', 'Biro Humas dan Protokol | Bureau of Public Relations and Protocol', [
    [
      'Bagian Materi dan Komunikasi Pimpinan | Leadership Material and Communication Division',
      'Subbagian Penyiapan Materi Pimpinan | Leadership Material Sub-division',
      'Pranata Hubungan Masyarakat | Public Relations Officer',
    ],
    [
      'Bagian Protokol | Protocol Division',
      'Subbagian Acara dan Kunjungan | Events and Visits Sub-division',
      'Analis Protokol | Protocol Analyst',
    ],
    [
      'Bagian Dokumentasi Pimpinan | Leadership Documentation Division',
      'Tim Kerja Dokumentasi dan Publikasi | Documentation and Publication Team',
      'Pengelola Dokumentasi | Documentation Officer',
    ],
  ]),
];

export const hasSupervisor = (division: Division): boolean => division.section.id.startsWith('Subbagian');
