import { type Dice, dice } from './dice.ts';
import { type Row, sheet } from './sheet.ts';
import { type Survey, surveys } from './surveys.ts';

/** How far each element lies from the whole, in the order of the elements: time, complaint handling and facilities are the usual sorrows. */
const elements = [0.05, 0, -0.22, 0.35, 0.05, 0.1, 0.2, -0.12, -0.15];

function responsesOf(survey: Survey): Row[] {
  // The service has its own level and its own strong and weak sides; each year is a little better than the one before.
  const own = dice(`quality/${survey.service.code}`);
  const level = 2.85 + own.share() * 0.5;
  const sides = elements.map(offset => offset + (own.share() - 0.5) * 0.3);
  const roll = dice(`responses/${survey.code}`);
  const trend = (survey.year - 2023) * 0.09 + (roll.share() - 0.5) * 0.04;
  return Array.from({ length: survey.respondents }, (_, i) => {
    // One visitor in thirty had a bad day and says so everywhere.
    const mood = (roll.share() + roll.share() - 1) * 0.7 - (roll.chance(0.03) ? 1.2 : 0);
    const answers = sides.map(side => answer(level + trend + side + mood, roll));
    return {
      code: `${survey.code}/${i + 1}`,
      survey_code: survey.code,
      number: i + 1,
      ...Object.fromEntries(answers.map((value, element) => [`u${element + 1}`, value])),
      channel: roll.chance(0.55 + (survey.year - 2023) * 0.1) ? 'online' : 'paper',
    };
  });
}

/** Whole scores around a wish; one in a hundred is left open. */
function answer(wish: number, roll: Dice): number | null {
  const score = Math.round(wish + (roll.share() + roll.share() - 1) * 0.9);
  return roll.chance(0.01) ? null : Math.min(4, Math.max(1, score));
}

export const satisfactionResponse = sheet(
  'satisfaction_response',
  'code survey_code number u1 u2 u3 u4 u5 u6 u7 u8 u9 channel',
  surveys.flatMap(responsesOf),
);
