import { plus, workday } from './days.ts';
import { dice } from './dice.ts';
import { type Row, sheet } from './sheet.ts';
import type { Plan } from './sop-plan.ts';
import { words } from './words.ts';

const observed = [
  'Dilaksanakan sesuai prosedur; tidak ditemukan penyimpangan. | Carried out as written; no departure found.',
  'Waktu baku terlampaui pada satu langkah karena volume berkas meningkat. | One step took longer than its standard time because of more files.',
  'Formulir baru belum dipakai seluruh pelaksana; dilakukan pendampingan. | Not everyone uses the new form yet; staff were coached.',
  'Pencatatan belum tertib; diminta dilengkapi dalam satu bulan. | Records are not in order; to be completed within a month.',
  'Pelaksana memahami prosedur; dokumen pendukung lengkap. | Staff know the procedure; supporting documents complete.',
].map(words);

const judged = [
  'Masih sesuai kebutuhan; dilanjutkan tanpa perubahan. | Still fits the need; continued without change.',
  'Efektif; disarankan pemakaian tanda tangan elektronik pada tahap pengesahan. | Effective; electronic signature recommended at approval.',
  'Sebagian langkah dapat disederhanakan pada revisi berikutnya. | Some steps can be simplified at the next revision.',
  'Keluaran tercapai; waktu pelayanan lebih singkat daripada tahun sebelumnya. | Output reached; service time shorter than the year before.',
  'Sesuai; dasar hukum perlu dimutakhirkan. | In order; the legal basis needs updating.',
].map(words);

const REPLACED = words(
  'Perlu direvisi karena perubahan alur kerja; disusun versi baru. | To be revised because the work flow has changed; a new version is drafted.',
);
const IN_REVIEW = words(
  'Sedang ditinjau; usulan perubahan dihimpun dari pelaksana. | Under review; proposals for change are being gathered from the staff.',
);

/** Monitoring twice a year and evaluation once a year are the rule; the last three years are kept here. */
function reviewsOf(plan: Plan): Row[] {
  if (!plan.effectiveOn || !plan.isReviewed) return [];
  const roll = dice(`review/${plan.code}`);
  const found: { kind: string; on: string }[] = [];
  const years = plan.validTo ? [Number(plan.validTo.slice(0, 4)) - 1] : [2024, 2025, 2026];
  for (const year of years) {
    if (roll.chance(0.5)) found.push({ kind: 'MONITORING', on: workday(plus(`${year}-01-15`, roll.between(0, 80))) });
    found.push({ kind: 'EVALUATION', on: workday(plus(`${year}-06-15`, roll.between(0, 120))) });
  }
  const held = found.filter(({ on }) => on > (plan.effectiveOn as string) && (!plan.validTo || on < plan.validTo));
  return held.map(({ kind, on }, i) => {
    const isLast = i === held.length - 1;
    const verdict =
      plan.status === 'REVISED' && isLast
        ? REPLACED
        : plan.status === 'UNDER_REVIEW' && isLast
          ? IN_REVIEW
          : roll.pick(kind === 'MONITORING' ? observed : judged);
    return { code: `${plan.code}/R${i + 1}`, sop_code: plan.code, kind, reviewed_on: on, outcome: verdict };
  });
}

export const sopReviews = (plans: Plan[]) => sheet('sop_review', 'code sop_code kind reviewed_on outcome_', plans.flatMap(reviewsOf));
