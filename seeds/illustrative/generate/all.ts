import { alignments } from './alignments.ts';
import { changeAgents } from './change-agents.ts';
import { complaintChannel } from './channels.ts';
import { complaintStatistic } from './complaints.ts';
import { duties } from './duties.ts';
import { indicatorSheets } from './indicators.ts';
import { publicInformation } from './information.ts';
import { organizationChange, organizationChangeParty } from './lineage.ts';
import { observations, targets } from './measures.ts';
import { plan } from './plan.ts';
import { positions } from './positions.ts';
import { satisfactionResponse } from './responses.ts';
import { publicService } from './services.ts';
import { print, type Sheet } from './sheet.ts';
import { sops } from './sops.ts';
import { source } from './source.ts';
import { serviceStandard, serviceStandardEntry } from './standards.ts';
import { satisfactionSurvey } from './surveys.ts';
import { organizationUnit } from './units.ts';

export const sheets: Sheet[] = [
  source,
  organizationUnit,
  organizationChange,
  organizationChangeParty,
  duties,
  positions,
  ...plan,
  publicService,
  serviceStandard,
  serviceStandardEntry,
  complaintChannel,
  complaintStatistic,
  ...indicatorSheets,
  targets,
  observations,
  changeAgents,
  alignments,
  ...sops,
  satisfactionSurvey,
  satisfactionResponse,
  publicInformation,
];

/** What each file holds, by its name. */
export const files = (): Map<string, string> => new Map(sheets.map(sheet => [`${sheet.table}.csv`, print(sheet)]));
