import { words } from '../words.ts';

const kind = (description: string, procedure: string, cost: string, facilities: string, competence: string, guarantee: string) => ({
  description: words(description),
  procedure: words(procedure),
  cost: words(cost),
  facilities: words(facilities),
  competence: words(competence),
  guarantee: words(guarantee),
});

const FREE = 'Tidak dipungut biaya. | Free of charge.';
const CHARGED =
  'Sesuai peraturan daerah tentang retribusi; tarif ditempel di loket. | As set by the regional regulation on charges; the tariff is posted at the counter.';

/** What services of one kind have in common. */
export const kinds = {
  CONSULTATION: kind(
    'Konsultasi tatap muka atau daring; hasilnya {product}. | Consultation in person or online; it results in {product}.',
    'Pemohon mendaftar, menyampaikan pokok masalah, berkonsultasi dengan petugas, lalu menerima hasil tertulis bila diperlukan. | The applicant registers, states the matter, consults the officer and receives a written answer where needed.',
    FREE,
    'Ruang konsultasi, komputer, jaringan internet, ruang tunggu. | Consultation room, computer, internet, waiting room.',
    'Menguasai peraturan bidangnya dan mampu berkomunikasi dengan jelas. | Masters the rules of the field and communicates clearly.',
    'Konsultasi dilayani pada hari yang sama; bila tertunda, pemohon diberi kepastian waktu. | Served on the same day; if delayed, the applicant is told when.',
  ),
  RECOMMENDATION: kind(
    'Pemberian rekomendasi atau persetujuan; hasilnya {product}. | A recommendation or approval; it results in {product}.',
    'Pemohon mengajukan berkas, petugas memeriksa dan memverifikasi, pejabat menandatangani, hasil diserahkan di loket atau secara daring. | The applicant files, officers check and verify, the official signs, the result is handed over at the counter or online.',
    FREE,
    'Loket pelayanan, ruang rapat verifikasi, kendaraan lapangan, aplikasi pelayanan. | Service counter, room for verification, field vehicle, service application.',
    'Sarjana di bidang terkait; mampu melakukan verifikasi lapangan. | Degree in the field; able to verify on the spot.',
    'Keputusan diberikan tertulis beserta alasannya. | Decisions are given in writing with reasons.',
  ),
  INFORMATION: kind(
    'Penyediaan data dan informasi; hasilnya {product}. | Data and information; it results in {product}.',
    'Pemohon mengisi formulir, petugas mencari dan memeriksa data, hasil disampaikan dalam bentuk cetak atau digital. | The applicant fills in a form, officers find and check the data, the result comes on paper or as a file.',
    FREE,
    'Meja layanan informasi, komputer publik, laman resmi. | Information desk, public computer, official site.',
    'Mampu mengelola data dan memahami keterbukaan informasi publik. | Can manage data and knows public information law.',
    'Informasi yang diberikan benar, mutakhir, dan bersumber. | The information given is true, recent and sourced.',
  ),
  REGISTRATION: kind(
    'Pendaftaran atau pencatatan; hasilnya {product}. | Registration; it results in {product}.',
    'Pemohon mendaftar daring, menyerahkan dokumen untuk dicocokkan, petugas mengaktifkan pendaftaran. | The applicant registers online, shows the documents, officers activate the registration.',
    FREE,
    'Loket verifikasi, komputer, pemindai, nomor antrean. | Verification counter, computer, scanner, queue numbers.',
    'Teliti dan mampu mengoperasikan aplikasi pelayanan. | Careful and able to use the service application.',
    'Data pendaftar dijaga kerahasiaannya. | Data of those registered is kept confidential.',
  ),
  LICENCE: kind(
    'Penerbitan izin; hasilnya {product}. | A licence; it results in {product}.',
    'Pemohon mengisi permohonan daring, tim teknis memeriksa, pejabat menandatangani secara elektronik, izin diunduh pemohon. | The applicant applies online, the technical team examines, the official signs electronically, the applicant downloads the licence.',
    CHARGED,
    'Loket terpadu, layanan mandiri, ruang pengaduan, jalur penyandang disabilitas. | One-stop counter, self-service, complaint room, access for people with disabilities.',
    'Memahami perizinan dan pernah mengikuti pelatihan pelayanan prima. | Knows licensing and was trained in customer service.',
    'Izin terbit tepat waktu atau pemohon menerima penjelasan tertulis. | The licence is issued in time or the applicant is told in writing why not.',
  ),
  ASSISTANCE: kind(
    'Bantuan atau pendampingan bagi masyarakat; hasilnya {product}. | Help for the public; it results in {product}.',
    'Pemohon melapor atau mengajukan proposal, petugas menilai kebutuhan, bantuan diberikan dan dipantau. | The applicant reports or proposes, officers assess the need, help is given and followed up.',
    FREE,
    'Ruang penerimaan, kendaraan operasional, saluran telepon. | Reception room, vehicle, telephone line.',
    'Mampu menilai kebutuhan dan bersikap empatik. | Can assess needs and shows empathy.',
    'Bantuan diberikan tanpa diskriminasi dan tanpa pungutan. | Help is given without discrimination and without charges.',
  ),
  FACILITY: kind(
    'Pemakaian sarana milik pemerintah provinsi; hasilnya {product}. | Use of provincial facilities; it results in {product}.',
    'Pemohon memesan jadwal, petugas memeriksa ketersediaan, persetujuan terbit, sarana dipakai dan diserahkan kembali. | The applicant books, officers check availability, approval is issued, the facility is used and handed back.',
    CHARGED,
    'Sarana siap pakai, petugas jaga, alat pemadam kebakaran. | Facility ready for use, staff on duty, fire extinguishers.',
    'Memahami pengelolaan sarana dan keselamatan. | Knows how facilities are run and kept safe.',
    'Sarana diserahkan dalam keadaan bersih dan berfungsi. | The facility is handed over clean and working.',
  ),
  TRAINING: kind(
    'Pelatihan atau bimbingan teknis; hasilnya {product}. | Training; it results in {product}.',
    'Calon peserta mendaftar, diseleksi, mengikuti pelatihan, dinilai, lalu menerima sertifikat. | Candidates register, are selected, trained and assessed, and receive a certificate.',
    FREE,
    'Ruang kelas, alat peraga, modul, jaringan internet. | Classroom, teaching aids, modules, internet.',
    'Instruktur bersertifikat di bidangnya. | Instructors certified in their field.',
    'Setiap peserta yang lulus menerima sertifikat pada hari penutupan. | Everyone who passes gets the certificate on the closing day.',
  ),
  TESTING: kind(
    'Pengujian atau sertifikasi mutu; hasilnya {product}. | Testing or certification; it results in {product}.',
    'Pemohon menyerahkan contoh uji, laboratorium menguji, hasil diverifikasi dan diterbitkan. | The applicant hands in samples, the laboratory tests, the result is verified and issued.',
    CHARGED,
    'Laboratorium terakreditasi, peralatan terkalibrasi, ruang contoh uji. | Accredited laboratory, calibrated equipment, sample room.',
    'Analis laboratorium yang kompeten. | Competent laboratory analysts.',
    'Hasil uji tertelusur dan dapat diulang bila diragukan. | Results are traceable and repeated where doubted.',
  ),
  CARE: kind(
    'Pelayanan kesehatan; hasilnya {product}. | Health care; it results in {product}.',
    'Pasien mendaftar, diperiksa, mendapat tindakan dan obat, lalu menerima penjelasan tindak lanjut. | Patients register, are examined and treated, and are told how it goes on.',
    'Sesuai tarif layanan kesehatan; peserta jaminan kesehatan tidak dipungut biaya. | By the tariff of health services; free for members of health insurance.',
    'Poliklinik, ruang rawat, apotek, ambulans. | Clinics, wards, pharmacy, ambulance.',
    'Tenaga kesehatan dengan izin praktik yang berlaku. | Health workers with a valid licence.',
    'Pasien dilayani sesuai standar keselamatan pasien. | Patients are served by the standards of patient safety.',
  ),
};
export type ServiceKind = keyof typeof kinds;
