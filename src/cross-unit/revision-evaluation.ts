import { reckonShare } from '../alignment/share.ts';
import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Batch, Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import { shareOfThose } from '../reckon/share.ts';

const evaluatedRevisions = shareOfThose('POLICY_EVALUATION', 'evaluated', { index: 'revised SOP' });
const noRevision: About = [
  'No SOP in force on this day replaces an earlier version.',
  'Tidak ada SOP berlaku pada hari itu yang menggantikan versi sebelumnya.',
];

interface Revision {
  id: string;
  code: string;
  confidence: Confidence;
  isEvaluated: boolean;
}

const statement = `
select k.day::text, s.id, s.code, s.confidence, s.confidence = 'ILLUSTRATIVE' as made_up,
  exists (select from sop_review v where v.sop_id = s.replaces_id and v.kind = 'EVALUATION' and v.reviewed_on <= s.effective_on) as evaluated
from unnest($1::date[]) k(day) join sop s on s.replaces_id is not null and s.effective_on is not null
  and (s.valid_from is null or s.valid_from <= k.day) and (s.valid_to is null or s.valid_to > k.day)
  and s.status not in ('DRAFT', 'SUBMITTED', 'VERIFIED')
order by s.code`;

const revisionsByDay: Batch<string, Revision[]> = async (days, question) => {
  const rows = await question.query(statement, [[...days]]);
  return days.map(day =>
    rows
      .filter(row => row['day'] === day)
      .map(row => ({
        id: row['id'] as string,
        code: row['code'] as string,
        confidence: row['confidence'] as Confidence,
        isEvaluated: row['evaluated'] === true,
      })),
  );
};

/** Share of the revised SOPs in force whose earlier version had been evaluated before the revision took effect. */
export async function evaluatedRevisionShare(question: Question, day: string): Promise<Figure> {
  const revisions = await question.load(revisionsByDay, day);
  return reckonShare(
    evaluatedRevisions,
    revisions.map(({ id, code, confidence, isEvaluated }) => ({
      name: `evaluated[${code}]`,
      value: isEvaluated ? 1 : 0,
      subject: { table: 'sop', id },
      confidence,
    })),
    revisions.length === 0 ? noRevision : undefined,
  );
}
