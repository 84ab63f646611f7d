import { goalCode, objectiveCode } from './plan.ts';
import { type Row, sheet } from './sheet.ts';

/**
 * Unit, then what it works towards: S objective, T goal, M mission, else a budget program; role and strength by their first letter, and the share.
 * S14 and S06 have no unit at all, S16 has one that only contributes. The shares of KESRA, DINKES and BAPPEDA don't add up to one.
 */
const table = `
SETDA.ORG S08 L S 0.3, S09 L S 0.35, S11 L S 0.25, 4.01.02 L S 0.1
SETDA.HUKUM S09 C S 0.5, S12 C M 0.2, T5 C M 0.15, 4.01.05 L S 0.15
SETDA.PEMOTDA S08 C M 0.4, M3 S M 0.2, S09 C W 0.2, 4.01.03 L S 0.2
SETDA.KESRA S15 L S 0.5, S05 S W 0.2, S07 S W 0.1, M5 C M 0.1, 4.01.04 L S 0.3
SETDA.EKON S01 C M 0.3, S02 C M 0.4, S03 S W 0.1, T1 C M 0.2
SETDA.ADBANG S08 C M 0.4, S13 S M 0.3, T7 S M 0.3
SETDA.PBJ S10 L S 0.7, T5 S M 0.1, 4.01.07 L S 0.2
SETDA.UMUM S10 C M 0.5, S11 S W 0.2, 4.01.01 L S 0.3
SETDA.HUMPRO S12 C M 0.6, S15 S W 0.1, M3 S W 0.3
DPTPH S01 L S 0.8, S03 C M 0.2
DISBUN S01 C S 1
DKPP S01 C M 0.6, S03 C M 0.4
DISKOPUKM S02 L S 0.9, S04 C M 0.1
DISPERIN S02 C M 1
DPMD S03 L S 1
DINSOS S03 C S 0.7, S07 C M 0.3
NAKERTRANS S04 L S 1
DPMPTSP S04 S M 0.3, S11 C S 0.7
DINKES S05 L S 0.8, T3 C S 0.4
PPPA S07 L S 1
BKD S08 C M 0.5, S09 C M 0.5
BPSDMD S09 S M 1
ITDA S08 C S 0.6, S10 C M 0.4
BPKAD S10 C S 1
DISKOMINFO S12 L S 0.8, S11 S M 0.2
PUBMTR S13 L S 1
DISHUB S13 S M 1
BAPPEDA S08 S M 0.3, T2 C M 0.3, M4 S M 0.2
DISPORA S16 C M 1
`;

const roles: Record<string, string> = { L: 'LEAD', C: 'CONTRIBUTING', S: 'SUPPORTING' };
const strengths: Record<string, string> = { S: 'STRONG', M: 'MEDIUM', W: 'WEAK' };

function targetOf(name: string): Row {
  if (name.startsWith('S')) return { objective_code: objectiveCode(Number(name.slice(1))) };
  if (name.startsWith('T')) return { goal_code: goalCode(Number(name.slice(1))) };
  return name.startsWith('M') ? { mission_code: name } : { program_code: name };
}

function rowsOf(line: string): Row[] {
  const unit = line.slice(0, line.indexOf(' '));
  return line
    .slice(unit.length + 1)
    .split(', ')
    .map(link => {
      const [target = '', role = '', strength = '', weight = ''] = link.split(' ');
      return {
        code: `CONTOH-SELARAS/${unit}/${target}`,
        unit_code: unit,
        ...targetOf(target),
        role: roles[role],
        strength: strengths[strength],
        weight,
        basis: 'EDITORIAL',
        remark: 'Made up to show how alignment is read.',
        valid_from: '2019-01-01',
        valid_to: '2024-01-01',
      };
    });
}

export const alignments = sheet(
  'alignment',
  'code unit_code mission_code goal_code objective_code program_code role strength weight basis remark valid_from valid_to',
  table.trim().split('\n').flatMap(rowsOf),
);
