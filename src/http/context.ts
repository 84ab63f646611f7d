import type { Database } from '../database/database.ts';
import type { Sight } from '../database/read-pools.ts';
import type { FilePlan } from '../files/plan.ts';
import type { Context } from '../read/attach.ts';
import { Question } from '../read/question.ts';
import type { Language } from './language.ts';

/** What resolvers and plug-ins find beside a request. */
export interface RequestContext extends Context {
  requestId: string;
  /** Whose allowance pays. */
  address: string;
  /** At the door of files: the question is planned and not answered. */
  file?: { plan?: FilePlan };
}

export interface Asker {
  id: string;
  ip: string;
  language: Language;
}

/** Lives for one request: who may see what, in which language, and all that is loaded for it. */
export const contextOf = (database: Database, sight: Sight, { id, ip, language }: Asker, today?: string): RequestContext => ({
  question: new Question({ pool: database.read[sight], sight, language, ...(today && { today }) }),
  requestId: id,
  address: ip,
});
