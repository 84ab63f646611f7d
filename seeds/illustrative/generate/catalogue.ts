import type { Procedure } from './procedure.ts';
import type { Flaw } from './sop-flaws.ts';
import { type Words, words } from './words.ts';

type Status = 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'APPROVED' | 'EFFECTIVE' | 'UNDER_REVIEW' | 'RETIRED';

interface Extra {
  status?: Status;
  /** A service of services/*.ts that this procedure delivers. */
  service?: string;
  /** An older version was in force before. */
  earlier?: boolean;
  flaw?: Flaw;
}

export interface Entry extends Extra {
  /** Division of the bureau that does the work: 1, 2 or 3. */
  division: number;
  procedure: Procedure;
  title: Words;
  /** What the procedure is about, as it reads within a sentence. */
  subject: Words;
  /** Name of the sub-activity it serves, as in org_unit_activities.csv. */
  subActivity: string | null;
}

export const entry = (
  division: number,
  procedure: Procedure,
  title: string,
  subject: string,
  subActivity: string | null = null,
  extra: Extra = {},
): Entry => ({
  division,
  procedure,
  title: words(title),
  subject: words(subject),
  subActivity,
  ...extra,
});
