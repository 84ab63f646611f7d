import { type Bureau, type Division, hasSupervisor } from './bureaus.ts';
import { headOf, positionOf } from './positions.ts';
import type { Procedure } from './procedure.ts';
import { type Words, words } from './words.ts';

export interface Performer {
  role: string;
  name: Words;
  position?: string;
  unit?: string;
}

/** Roles that stand for another body of the province, whichever procedure names them. */
const unitOfRole: Record<string, string> = {
  general: 'SETDA.UMUM',
  legal: 'SETDA.HUKUM',
  finance: 'BPKAD',
  planning: 'BAPPEDA',
  board: 'BKD',
  inspectorate: 'ITDA',
  owner: 'PROV',
};

export const belongsTo = (role: string, bureau: Bureau): boolean => unitOfRole[role] === bureau.code;

/** Who a role is in this division of this bureau. */
export function performer(role: string, procedure: Procedure, bureau: Bureau, division: Division): Performer {
  const own = procedure.roles[role];
  if (own) return { role, name: own, ...(unitOfRole[role] && { unit: unitOfRole[role] }) };
  const usual = usualRole(role, bureau, division);
  if (!usual) throw new Error(`no such role: ${role}`);
  return { role, ...usual };
}

function usualRole(role: string, bureau: Bureau, division: Division): Omit<Performer, 'role'> | undefined {
  switch (role) {
    case 'clerk':
      return { name: words('Pengadministrasi Umum | General Administration Clerk'), position: positionOf.clerk(bureau), unit: bureau.code };
    case 'expert':
      return { name: division.expert, position: positionOf.expert(bureau, division), unit: division.code };
    case 'section':
      return hasSupervisor(division)
        ? { name: headOf(division.section), position: positionOf.section(bureau, division), unit: division.code }
        : { name: { id: `Ketua ${division.section.id}`, en: `Leader of the ${division.section.en}` }, unit: division.code };
    case 'division':
      return { name: headOf(division.name), position: positionOf.division(bureau, division), unit: division.code };
    case 'head':
      return { name: headOf(bureau.name), position: positionOf.head(bureau), unit: bureau.code };
    case 'assistant':
      return { name: assistants[bureau.assistant], position: positionOf.assistant(bureau), unit: `SETDA.${bureau.assistant}` };
    case 'secretary':
      return { name: words('Sekretaris Daerah | Regional Secretary'), position: positionOf.secretary, unit: 'SETDA' };
    default:
      return undefined;
  }
}

const assistants: Record<Bureau['assistant'], Words> = {
  A1: words("Asisten Pemerintahan dan Kesejahteraan Rakyat | Assistant for Government and People's Welfare"),
  A2: words('Asisten Perekonomian dan Pembangunan | Assistant for Economy and Development'),
  A3: words('Asisten Administrasi dan Umum | Assistant for General Administration'),
};
