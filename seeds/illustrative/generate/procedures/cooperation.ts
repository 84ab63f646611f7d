import { procedure } from '../procedure.ts';

export const cooperation = procedure(`
warning: Naskah yang ditandatangani tanpa pembahasan tim dapat membebani keuangan daerah dan tidak dapat dilaksanakan. | An agreement signed without discussion in the team may burden the budget and can't be carried out.
qualifications: Memahami peraturan kerja sama daerah; mampu bernegosiasi dan menyusun naskah perjanjian. | Knows the rules of regional cooperation; can negotiate and draft agreements.
equipment: Komputer; format kesepakatan dan perjanjian; ruang rapat; map naskah. | Computer; forms of agreements; meeting room; document folders.
records: Register kerja sama daerah dan laporan pelaksanaan. | Register of cooperation and reports on its execution.
laws: UU 23/2014
role partner: Calon mitra kerja sama | Prospective partner
role team: Tim Koordinasi Kerja Sama Daerah | Regional Cooperation Team

offer START partner 1 DAY
  Menyampaikan penawaran atau kerangka acuan {subject} | Submit an offer or terms of reference for {subject}
  Surat penawaran, kerangka acuan kerja | Letter of offer, terms of reference
  Penawaran diterima | Offer received

map WORK expert 2-3 DAY
  Memetakan urusan, manfaat, dan pembiayaan | Map the matters, benefits and costs
  Kerangka acuan kerja, dokumen perencanaan | Terms of reference, planning documents
  Hasil pemetaan | Mapping

feasible CHECK team 1-2 DAY yes=draft no=decline
  Membahas kelayakan rencana kerja sama: layak dilanjutkan? | Discuss whether the plan is worth pursuing: go on?
  Hasil pemetaan, undangan rapat | Mapping, invitation
  Berita acara pembahasan | Minutes of the discussion

decline WORK head 1-2 DAY next=record
  Menyampaikan jawaban beserta pertimbangannya kepada calon mitra | Answer the prospective partner with reasons
  Berita acara pembahasan | Minutes of the discussion
  Surat jawaban | Letter of answer

draft WORK expert 3-5 DAY
  Menyusun rancangan naskah {subject} | Draft the agreement on {subject}
  Berita acara pembahasan, format naskah | Minutes, model text
  Rancangan naskah | Draft text

negotiate WORK team+partner 1-2 DAY
  Membahas dan menyepakati pasal demi pasal | Discuss and agree article by article
  Rancangan naskah | Draft text
  Rancangan hasil kesepakatan | Agreed draft

final CHECK head 1 DAY yes=council no=draft
  Memeriksa rancangan akhir dan paraf para pihak: lengkap? | Check the final draft and the initials of the parties: complete?
  Rancangan hasil kesepakatan | Agreed draft
  Naskah siap ditandatangani atau catatan perbaikan | Text ready for signature or notes for correction

council WORK secretary 5-10 DAY maybe
  Meminta persetujuan DPRD bila membebani daerah | Ask the council to agree where it burdens the region
  Naskah siap ditandatangani | Text ready for signature
  Persetujuan DPRD | Agreement of the council
  Hanya bila membebani masyarakat dan keuangan daerah | Only if it burdens the people and the budget

sign WORK expert+partner 1 DAY
  Menyiapkan dan melaksanakan penandatanganan | Prepare and hold the signing
  Naskah akhir, susunan acara | Final text, order of the ceremony
  Naskah yang ditandatangani | Signed text

record END expert 1 DAY
  Mencatat dalam register dan menjadwalkan pemantauan pelaksanaan | Enter it in the register and schedule the monitoring
  Naskah yang ditandatangani atau surat jawaban | Signed text or letter of answer
  Register kerja sama yang diperbarui | Updated register
`);
