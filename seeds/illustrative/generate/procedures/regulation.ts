import { procedure } from '../procedure.ts';

export const regulation = procedure(`
warning: Rancangan yang ditetapkan tanpa harmonisasi dapat bertentangan dengan peraturan yang lebih tinggi dan dibatalkan. | A draft enacted without harmonisation may conflict with higher regulations and be annulled.
qualifications: Sarjana hukum; memahami teknik penyusunan peraturan perundang-undangan; diutamakan fungsional perancang. | Law degree; knows the technique of legislative drafting; preferably a functional drafter.
equipment: Komputer; himpunan peraturan perundang-undangan; ruang rapat; aplikasi tanda tangan elektronik. | Computer; collection of regulations; meeting room; electronic signature application.
records: Register rancangan produk hukum dan berita acara harmonisasi. | Register of draft legal products and minutes of harmonisation.
laws: UU 23/2014; PP 18/2016
role agency: Perangkat Daerah pemrakarsa | Initiating regional body

propose START agency 1-2 DAY
  Mengajukan usulan {subject} disertai konsep awal dan penjelasan | Submit the proposal for {subject} with a first draft and an explanation
  Surat usulan, konsep awal, penjelasan atau naskah akademik | Letter of proposal, first draft, explanation or academic paper
  Berkas usulan | Proposal file

complete CHECK section 2-4 HOUR yes=study no=amend
  Memeriksa kelengkapan berkas usulan: lengkap? | Check the proposal file: complete?
  Berkas usulan, daftar periksa | Proposal file, checklist
  Daftar periksa yang terisi | Completed checklist

amend WORK agency 3-5 DAY next=complete
  Melengkapi kekurangan berkas sesuai daftar periksa | Supply what is missing according to the checklist
  Daftar periksa yang terisi | Completed checklist
  Berkas usulan yang dilengkapi | Completed proposal file

study WORK expert 3-5 DAY
  Mengkaji dasar kewenangan, materi muatan, dan teknik penyusunan | Examine the legal competence, the content and the drafting technique
  Berkas usulan, peraturan terkait | Proposal file, related regulations
  Matriks hasil kajian | Matrix of findings

harmonise WORK expert+agency 1-2 DAY
  Membahas rancangan dalam rapat harmonisasi bersama pemrakarsa | Discuss the draft in a harmonisation meeting with the initiator
  Matriks hasil kajian, undangan rapat | Matrix of findings, invitation to the meeting
  Berita acara harmonisasi | Minutes of harmonisation

agreed CHECK division 1-2 HOUR yes=consult no=study
  Menilai hasil harmonisasi: substansi telah disepakati? | Assess the result of the harmonisation: is the matter agreed?
  Berita acara harmonisasi | Minutes of harmonisation
  Catatan persetujuan atau perbaikan | Note of agreement or correction

consult WORK division 5-10 DAY maybe
  Menyampaikan rancangan kepada Kementerian Dalam Negeri untuk difasilitasi | Send the draft to the Ministry of Home Affairs for facilitation
  Rancangan yang disepakati, surat pengantar | Agreed draft, covering letter
  Surat hasil fasilitasi | Letter with the result of the facilitation
  Hanya untuk rancangan yang wajib difasilitasi | Only for drafts that must be facilitated

final WORK expert 1-2 DAY
  Menyusun naskah akhir {subject} dan meminta paraf koordinasi | Prepare the final text of {subject} and collect the coordinating initials
  Berita acara, hasil fasilitasi | Minutes, result of the facilitation
  Naskah akhir berparaf koordinasi | Final text with coordinating initials

verify WORK head 2-4 HOUR
  Meneliti naskah akhir dan menyampaikannya kepada Sekretaris Daerah | Examine the final text and submit it to the Regional Secretary
  Naskah akhir berparaf koordinasi | Final text with coordinating initials
  Nota pengajuan penandatanganan | Memo requesting signature

enact WORK secretary 1-3 DAY
  Mengajukan penandatanganan kepada Gubernur dan mengundangkan naskah | Submit for the signature of the Governor and promulgate the text
  Nota pengajuan, naskah akhir | Memo, final text
  Produk hukum yang ditandatangani dan diundangkan | Signed and promulgated legal product

publish END expert 1 DAY
  Membuat salinan, mengunggahnya ke JDIH, dan menyampaikannya kepada pemrakarsa | Make copies, upload them to the legal documentation network and send them to the initiator
  Produk hukum yang diundangkan | Promulgated legal product
  Salinan resmi dan tautan publikasi | Certified copy and link of publication
`);
