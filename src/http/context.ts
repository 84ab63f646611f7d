import type { Database } from '../database/database.ts';
import type { Sight } from '../database/read-pools.ts';
import type { FilePlan } from '../files/plan.ts';
import type { Context } from '../read/attach.ts';
import type { Line } from '../read/line.ts';
import type { Operation } from '../read/plan.ts';
import { Question } from '../read/question.ts';
import type { Keeper } from '../read/trace.ts';
import type { Begun } from './begun.ts';
import type { Language } from './language.ts';

/** What resolvers and plug-ins find beside a request. */
export interface RequestContext extends Context {
  requestId: string;
  /** Whose allowance pays. */
  address: string;
  /** At the door of files: the question is planned and not answered. */
  file?: { plan?: FilePlan };
  /** What was done for it already. */
  begun?: Begun;
  /** Holds what was asked where the answer came whole with its statement. Apollo copies the context: this is the same in every copy. */
  readonly outcome: { whole?: Operation };
}

interface Asker {
  id: string;
  ip: string;
}

/** What all requests to a hub have in common. */
export interface Common {
  database: Database;
  sight: Sight;
  figures: Keeper | null;
  line: Line;
}

export const newQuestion = ({ database, sight, figures, line }: Common, language: Language, today?: string): Question =>
  new Question({ pool: database.read[sight], sight, language, figures, line, ...(today && { today }) });

/** Lives for one request: who may see what, in which language, and all that is loaded for it. */
export const contextOf = (question: Question, { id, ip }: Asker): RequestContext => ({
  question,
  requestId: id,
  address: ip,
  outcome: {},
});
