import { bureaus } from './bureaus.ts';
import { dice } from './dice.ts';
import { sheet } from './sheet.ts';

const rows = bureaus.flatMap(bureau =>
  [2021, 2022, 2023, 2024, 2025].map(year => {
    const roll = dice(`agents/${bureau.short}/${year}`);
    const agents = roll.between(3, 6);
    // Evaluation became usual only by and by.
    const evaluated = Math.min(agents, roll.between(0, 2) + (year - 2021));
    const planned = roll.between(Math.min(evaluated, 1), agents);
    return {
      code: `CONTOH-AGEN/${bureau.code}/${year}`,
      unit_code: bureau.code,
      period: year,
      agents,
      evaluated,
      with_plan: planned,
      plan_completed: roll.between(0, planned),
    };
  }),
);

export const changeAgents = sheet('change_agent_evaluation', 'code unit_code period agents evaluated with_plan plan_completed', rows);
