import { procedure } from '../procedure.ts';

export const grant = procedure(`
warning: Hibah yang disalurkan tanpa verifikasi menjadi temuan pemeriksaan dan wajib dikembalikan. | A grant paid out without verification becomes an audit finding and has to be returned.
qualifications: Memahami peraturan hibah dan bantuan sosial; jujur; mampu memverifikasi proposal di lapangan. | Knows the rules on grants; honest; can verify proposals on the spot.
equipment: Komputer; formulir verifikasi; kamera; kendaraan lapangan. | Computer; verification forms; camera; field vehicle.
records: Daftar usulan hibah dan laporan pertanggungjawaban penerima. | List of proposals and accounts of the recipients.
laws: UU 23/2014; UU 14/2008
role applicant: Lembaga atau pengurus pemohon | Applicant institution
role finance: Badan Pengelola Keuangan dan Aset Daerah | Regional Finance and Assets Board

apply START applicant 1 DAY
  Mengajukan proposal {subject} kepada Gubernur melalui biro | Submit the proposal for {subject} to the Governor through the bureau
  Proposal, rencana anggaran, surat domisili | Proposal, budget, certificate of domicile
  Proposal diterima | Proposal received

check CHECK clerk 1-2 DAY yes=verify no=amend
  Memeriksa persyaratan administrasi: lengkap? | Check the formal requirements: complete?
  Proposal, daftar periksa | Proposal, checklist
  Daftar periksa yang terisi | Completed checklist

amend WORK applicant 3-7 DAY next=check
  Melengkapi persyaratan yang kurang | Supply what is missing
  Daftar periksa yang terisi | Completed checklist
  Proposal yang dilengkapi | Completed proposal

verify WORK expert 3-5 DAY
  Memverifikasi lokasi, kebutuhan, dan keberadaan lembaga | Verify place, need and existence of the institution
  Proposal lengkap, surat tugas | Complete proposal, assignment
  Berita acara verifikasi | Minutes of verification

worthy CHECK division 1-2 DAY yes=recommend no=reject
  Menilai hasil verifikasi: layak direkomendasikan? | Judge the verification: worth recommending?
  Berita acara verifikasi | Minutes of verification
  Nota penilaian | Assessment memo

reject WORK division 1-2 DAY next=report
  Memberitahukan penolakan beserta alasannya | Give notice of refusal with reasons
  Nota penilaian | Assessment memo
  Surat pemberitahuan | Letter of notice

recommend WORK head 1-2 DAY
  Menandatangani rekomendasi {subject} | Sign the recommendation for {subject}
  Nota penilaian, konsep rekomendasi | Assessment memo, draft recommendation
  Surat rekomendasi | Letter of recommendation

agreement WORK expert+applicant 2-3 DAY
  Menyiapkan keputusan penerima dan naskah perjanjian hibah | Prepare the decree of recipients and the grant agreement
  Rekomendasi, pagu anggaran | Recommendation, budget ceiling
  Naskah perjanjian hibah yang ditandatangani | Signed grant agreement

pay WORK finance 5-7 DAY
  Memproses pencairan ke rekening penerima | Pay to the account of the recipient
  Naskah perjanjian, kuitansi, salinan rekening | Agreement, receipt, account details
  Bukti transfer | Proof of transfer

report END expert 1-2 DAY
  Menerima laporan pertanggungjawaban dan menutup berkas | Receive the account of the recipient and close the file
  Laporan penggunaan atau surat pemberitahuan | Account of use or letter of notice
  Berkas hibah yang ditutup | Closed grant file
`);
