import { type Bureau, bureaus, type Division, hasSupervisor } from './bureaus.ts';
import { dice } from './dice.ts';
import { type Row, sheet } from './sheet.ts';
import { type Words, words } from './words.ts';

export const positionOf = {
  secretary: 'CONTOH-JAB-SEKDA',
  assistant: (bureau: Bureau): string => `CONTOH-JAB-${bureau.assistant}`,
  head: (bureau: Bureau): string => `CONTOH-JAB-${bureau.short}`,
  clerk: (bureau: Bureau): string => `CONTOH-JAB-${bureau.short}-ADM`,
  division: (bureau: Bureau, division: Division): string => `CONTOH-JAB-${bureau.short}-B${division.number}`,
  section: (bureau: Bureau, division: Division): string => `CONTOH-JAB-${bureau.short}-B${division.number}-SUB`,
  expert: (bureau: Bureau, division: Division): string => `CONTOH-JAB-${bureau.short}-B${division.number}-AHLI`,
};

export const headOf = (unit: Words): Words => ({ id: `Kepala ${unit.id}`, en: `Head of the ${unit.en}` });

function position(
  code: string,
  unit: string,
  name: Words,
  positionClass: string,
  reportsTo: string | null,
  posts: [formation: number, filled: number, qualified: number],
): Row {
  const isHead = ['JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR'].includes(positionClass);
  const [formation, filled, qualified] = posts;
  return {
    code,
    unit_code: unit,
    name,
    position_class: positionClass,
    is_head: isHead,
    reports_to_code: reportsTo,
    formation,
    filled,
    qualified,
    valid_from: '2017-01-02',
  };
}

const top: Row[] = [
  position(positionOf.secretary, 'SETDA', words('Sekretaris Daerah | Regional Secretary'), 'JPT_MADYA', null, [1, 1, 1]),
  position(
    'CONTOH-JAB-A1',
    'SETDA.A1',
    words("Asisten Pemerintahan dan Kesejahteraan Rakyat | Assistant for Government and People's Welfare"),
    'JPT_PRATAMA',
    positionOf.secretary,
    [1, 1, 1],
  ),
  position(
    'CONTOH-JAB-A2',
    'SETDA.A2',
    words('Asisten Perekonomian dan Pembangunan | Assistant for Economy and Development'),
    'JPT_PRATAMA',
    positionOf.secretary,
    [1, 0, 0],
  ),
  position(
    'CONTOH-JAB-A3',
    'SETDA.A3',
    words('Asisten Administrasi dan Umum | Assistant for General Administration'),
    'JPT_PRATAMA',
    positionOf.secretary,
    [1, 1, 1],
  ),
];

function ofBureau(bureau: Bureau): Row[] {
  const roll = dice(`position/${bureau.short}`);
  const clerks = roll.between(4, 8);
  const present = clerks - roll.between(0, 2);
  return [
    position(positionOf.head(bureau), bureau.code, headOf(bureau.name), 'JPT_PRATAMA', positionOf.assistant(bureau), [1, 1, 1]),
    position(
      positionOf.clerk(bureau),
      bureau.code,
      words('Pengadministrasi Umum | General Administration Clerk'),
      'EXECUTIVE',
      positionOf.head(bureau),
      [clerks, present, present - roll.between(0, 2)],
    ),
    ...bureau.divisions.flatMap(division => ofDivision(bureau, division)),
  ];
}

function ofDivision(bureau: Bureau, division: Division): Row[] {
  const roll = dice(`position/${division.code}`);
  const one = (): [number, number, number] => (roll.chance(0.1) ? [1, 0, 0] : [1, 1, roll.chance(0.85) ? 1 : 0]);
  const formation = roll.between(4, 9);
  const filled = formation - roll.between(0, 3);
  const lead = hasSupervisor(division) ? positionOf.section(bureau, division) : positionOf.division(bureau, division);
  const section = position(
    positionOf.section(bureau, division),
    division.code,
    headOf(division.section),
    'SUPERVISOR',
    positionOf.division(bureau, division),
    one(),
  );
  return [
    position(positionOf.division(bureau, division), division.code, headOf(division.name), 'ADMINISTRATOR', positionOf.head(bureau), one()),
    ...(hasSupervisor(division) ? [section] : []),
    position(positionOf.expert(bureau, division), division.code, division.expert, 'FUNCTIONAL', lead, [
      formation,
      filled,
      filled - roll.between(0, 2),
    ]),
  ];
}

export const positions = sheet(
  'position',
  'code unit_code name_ position_class is_head reports_to_code formation filled qualified valid_from',
  [...top, ...bureaus.flatMap(ofBureau)],
);
