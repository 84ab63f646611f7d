const FIVE = '5 tahun | 5 years';
const TWO = '2 tahun | 2 years';
const LONG = 'Permanen | Permanent';

/** What every unit lists: class, title, retention. */
export const ofAll: [classCode: string, title: string, retention: string][] = [
  ['PERIODIC', 'Profil, tugas, dan struktur organisasi {unit} | Profile, duties and structure of the {unit}', FIVE],
  ['PERIODIC', 'Laporan kinerja tahunan {unit} | Annual performance report of the {unit}', FIVE],
  ['AT_ALL_TIMES', 'Daftar SOP yang berlaku pada {unit} | SOPs in force in the {unit}', FIVE],
  ['AT_ALL_TIMES', 'Rencana kerja dan anggaran {unit} | Work plan and budget of the {unit}', FIVE],
];

export const ofOne: [holder: string, classCode: string, title: string, retention: string][] = [
  ['SETDA.ORG', 'PERIODIC', 'Hasil survei kepuasan masyarakat unit pelayanan | Results of the satisfaction surveys', FIVE],
  ['SETDA.ORG', 'AT_ALL_TIMES', 'Peta jabatan dan kelas jabatan | Job map and job classes', FIVE],
  [
    'SETDA.HUKUM',
    'AT_ALL_TIMES',
    'Himpunan peraturan daerah dan peraturan gubernur | Collection of regional and governor regulations',
    LONG,
  ],
  ['SETDA.HUKUM', 'PERIODIC', 'Daftar rancangan produk hukum yang sedang dibahas | Draft legal products under discussion', TWO],
  ['SETDA.HUKUM', 'PERIODIC', 'Laporan pelaksanaan rencana aksi hak asasi manusia | Report on the human rights action plan', FIVE],
  ['SETDA.PEMOTDA', 'PERIODIC', 'Laporan penyelenggaraan pemerintahan daerah | Report on regional government', LONG],
  ['SETDA.PEMOTDA', 'AT_ALL_TIMES', 'Daftar kerja sama daerah yang masih berlaku | Regional cooperation in force', FIVE],
  ['SETDA.KESRA', 'PERIODIC', 'Daftar penerima hibah lembaga keagamaan | Religious institutions that received grants', FIVE],
  ['SETDA.EKON', 'PERIODIC', 'Ikhtisar kinerja BUMD | Summary of the performance of regional enterprises', FIVE],
  ['SETDA.EKON', 'IMMEDIATE', 'Pemberitahuan lonjakan harga bahan pokok | Notice of jumps in staple prices', TWO],
  ['SETDA.ADBANG', 'PERIODIC', 'Realisasi fisik dan keuangan kegiatan pembangunan | Physical and financial progress of development', FIVE],
  ['SETDA.PBJ', 'PERIODIC', 'Rencana umum pengadaan | General procurement plan', FIVE],
  [
    'SETDA.PBJ',
    'IMMEDIATE',
    'Pemberitahuan gangguan sistem pengadaan secara elektronik | Notice of failures of the procurement system',
    TWO,
  ],
  ['SETDA.PBJ', 'AT_ALL_TIMES', 'Daftar pemenang tender | Winners of tenders', FIVE],
  ['SETDA.UMUM', 'AT_ALL_TIMES', 'Daftar barang milik daerah Sekretariat Daerah | Property of the Regional Secretariat', LONG],
  ['SETDA.HUMPRO', 'PERIODIC', 'Agenda kegiatan pimpinan | Agenda of the leadership', TWO],
  ['SETDA.HUMPRO', 'AT_ALL_TIMES', 'Arsip siaran pers | Archive of press releases', FIVE],
  ['DISKOMINFO', 'IMMEDIATE', 'Pemberitahuan kebocoran atau gangguan data layanan | Notice of leaks or failures of service data', FIVE],
  ['DISKOMINFO', 'PERIODIC', 'Laporan layanan informasi publik | Report on public information services', FIVE],
  ['BAPPEDA', 'AT_ALL_TIMES', 'Dokumen perencanaan pembangunan daerah | Development planning documents', LONG],
  ['DPMPTSP', 'PERIODIC', 'Rekapitulasi izin yang diterbitkan | Licences issued', FIVE],
  ['DPMPTSP', 'AT_ALL_TIMES', 'Standar pelayanan perizinan | Service standards of licensing', FIVE],
  ['BPBD', 'IMMEDIATE', 'Peringatan dini banjir, kebakaran hutan, dan kabut asap | Early warning of floods, forest fires and haze', TWO],
  ['DINKES', 'IMMEDIATE', 'Informasi kejadian luar biasa penyakit | Information on disease outbreaks', FIVE],
];

/** Closed after a made-up consequence test: holder, title, until when, why. The first four are open again. */
export const exempt: [holder: string, title: string, until: string, basis: string][] = [
  [
    'SETDA.PBJ',
    'Dokumen penawaran tender yang sedang dievaluasi | Bids under evaluation',
    '2023-06-01',
    'UU 14/2008 pasal 17 huruf b; dibuka setelah pemenang ditetapkan. | UU 14/2008 article 17 b; open once the winner is named.',
  ],
  [
    'SETDA.EKON',
    'Kajian nilai penyertaan modal BUMD | Study on capital for regional enterprises',
    '2024-01-01',
    'UU 14/2008 pasal 17 huruf e; dapat memengaruhi nilai aset. | UU 14/2008 article 17 e; may influence the value of assets.',
  ],
  [
    'SETDA.HUKUM',
    'Strategi pembelaan perkara perdata | Defence strategy in civil cases',
    '2024-07-01',
    'UU 14/2008 pasal 17 huruf a; menghambat proses peradilan. | UU 14/2008 article 17 a; would hamper the court case.',
  ],
  [
    'SETDA.PEMOTDA',
    'Bahan perundingan batas daerah | Negotiation papers on boundaries',
    '2025-03-01',
    'UU 14/2008 pasal 17 huruf i; memorandum antarbadan publik. | UU 14/2008 article 17 i; memoranda between public bodies.',
  ],
  [
    'SETDA.ORG',
    'Hasil uji kompetensi pejabat per orang | Competence tests of single officials',
    '2035-01-01',
    'UU 14/2008 pasal 17 huruf h; rahasia pribadi. | UU 14/2008 article 17 h; personal secrets.',
  ],
  [
    'SETDA.HUMPRO',
    'Rencana pengamanan kunjungan tamu negara | Security plan for state visits',
    '2032-01-01',
    'UU 14/2008 pasal 17 huruf c; membahayakan keamanan. | UU 14/2008 article 17 c; would endanger security.',
  ],
  [
    'DISKOMINFO',
    'Konfigurasi keamanan jaringan pemerintah | Security settings of the government network',
    '2036-01-01',
    'UU 14/2008 pasal 17 huruf c; membahayakan keamanan sistem. | UU 14/2008 article 17 c; would endanger the systems.',
  ],
  [
    'SETDA.UMUM',
    'Data pribadi dalam berkas gaji pegawai | Personal data in payroll files',
    '2040-01-01',
    'UU 14/2008 pasal 17 huruf h; rahasia pribadi. | UU 14/2008 article 17 h; personal secrets.',
  ],
];
