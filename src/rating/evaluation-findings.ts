import type { About } from '../core/about.ts';
import { type Finding, type FindingKind, finding, findingKind } from '../reckon/finding.ts';
import { type Exact, exact, shown } from '../reckon/rounding.ts';
import type { Evaluation } from './evaluation.ts';
import type { RefusedPoints, SortedPoints } from './given-points.ts';
import { refOf, type Scheme, type SchemeComponent } from './scheme-book.ts';

const incomplete = findingKind({
  code: 'EVALUATION_INCOMPLETE',
  severity: 'WARNING',
  rule: 'EVALUATION_SCORE',
  means: [
    'Points of a component are missing, so there is no final score. Give them, or look at the lowest and highest possible score.',
    'Nilai suatu komponen belum ada, sehingga tidak ada nilai akhir. Lengkapi, atau lihat nilai terendah dan tertinggi yang mungkin.',
  ],
});
const partsDiffer = findingKind({
  code: 'EVALUATION_PARTS_DO_NOT_ADD_UP',
  severity: 'WARNING',
  rule: 'EVALUATION_SCORE',
  means: [
    'The public parts of a component do not weigh what it weighs, so it cannot be summed up from them. Give the component as a whole.',
    'Bobot bagian-bagian publik suatu komponen tidak sama dengan bobot komponen itu, sehingga tidak dapat dijumlahkan. Berikan nilai komponen secara utuh.',
  ],
});
const noWeight = findingKind({
  code: 'EVALUATION_COMPONENT_WITHOUT_WEIGHT',
  severity: 'INFO',
  rule: 'EVALUATION_SCORE',
  means: [
    'No source gives the weight of a component: it is left out of the score.',
    'Tidak ada sumber yang menyebut bobot suatu komponen: komponen itu tidak masuk nilai akhir.',
  ],
});
const weightsDiffer = findingKind({
  code: 'EVALUATION_WEIGHTS_DO_NOT_ADD_UP',
  severity: 'ERROR',
  rule: 'EVALUATION_SCORE',
  means: [
    'The public components of a scheme do not weigh 100 together: one is not recorded, not confirmed, or weighed wrongly. There is no final score then.',
    'Bobot komponen-komponen publik suatu skema tidak berjumlah 100: ada yang tidak tercatat, belum terkonfirmasi, atau salah bobotnya. Nilai akhir tidak ada.',
  ],
});
const outsideWeight = findingKind({
  code: 'EVALUATION_POINTS_OUTSIDE_WEIGHT',
  severity: 'ERROR',
  rule: 'EVALUATION_SCORE',
  means: [
    'Points below zero or above the weight of their component: they are not counted, and there is no final score.',
    'Nilai di bawah nol atau di atas bobot komponennya: tidak dihitung, dan nilai akhir tidak ada.',
  ],
});
const pointsWithoutWeight = findingKind({
  code: 'EVALUATION_POINTS_WITHOUT_WEIGHT',
  severity: 'ERROR',
  rule: 'EVALUATION_SCORE',
  means: [
    "Points for a component whose weight no source gives: they can't be checked or added, and there is no final score. Leave them out.",
    'Nilai untuk komponen yang bobotnya tidak disebut sumber mana pun: tidak dapat diperiksa atau dijumlahkan, dan nilai akhir tidak ada. Hilangkan.',
  ],
});
const pointsTwice = findingKind({
  code: 'EVALUATION_POINTS_TWICE',
  severity: 'ERROR',
  rule: 'EVALUATION_SCORE',
  means: [
    'Points of one component are given more than once: none of them is counted, and there is no final score.',
    'Nilai satu komponen diberikan lebih dari sekali: tidak satu pun dihitung, dan nilai akhir tidak ada.',
  ],
});
const besideWhole = findingKind({
  code: 'EVALUATION_PART_BESIDE_WHOLE',
  severity: 'ERROR',
  rule: 'EVALUATION_SCORE',
  means: [
    'Points are given both for a component and for a part of it: neither is counted, and there is no final score. Give one of them.',
    'Nilai diberikan untuk suatu komponen dan juga untuk bagiannya: keduanya tidak dihitung, dan nilai akhir tidak ada. Berikan salah satu saja.',
  ],
});

/** Weights are points on a scale of 100: that is what the column says. */
const full = exact(100);
export const isWhole = (weight: Exact): boolean => weight.equals(full);
export const isTooMuch = (weight: Exact): boolean => weight.compare(full) > 0;
export const notWhole = (weight: Exact): About => [
  `The public components weigh ${shown(weight)} together instead of 100.`,
  `Bobot komponen publik berjumlah ${shown(weight)}, bukan 100.`,
];

const weightOf = ({ weight }: SchemeComponent): string => (weight === null ? '…' : shown(weight));

function refusal(scheme: Scheme, { component, values, why }: RefusedPoints): Finding {
  const { name } = component;
  const [and, dan] = [values.join(' and '), values.join(' dan ')];
  const say = (kind: FindingKind, message: About, place = name) => finding(kind, message, `${scheme.code}/${place}`, refOf(component));
  if (typeof why === 'object') {
    const whole = why.besideWhole.name;
    return say(
      besideWhole,
      [
        `${name} is part of ${whole}, and points are given for both: neither counts. Give one of them.`,
        `${name} adalah bagian dari ${whole}, dan keduanya diberi nilai: tidak satu pun dihitung. Berikan salah satu saja.`,
      ],
      `${name}/${whole}`,
    );
  }
  if (why === 'TWICE')
    return say(pointsTwice, [
      `${name} is given more than once: ${and}. None of it counts.`,
      `${name} diberikan lebih dari sekali: ${dan}. Tidak satu pun dihitung.`,
    ]);
  if (why === 'WITHOUT_WEIGHT')
    return say(pointsWithoutWeight, [
      `No source gives the weight of ${name}, so that ${and} can't be checked or added. Leave it out.`,
      `Tidak ada sumber yang menyebut bobot ${name}, sehingga ${dan} tidak dapat diperiksa atau dijumlahkan. Hilangkan.`,
    ]);
  const most = weightOf(component);
  return say(outsideWeight, [
    `${name} earns 0 to ${most} points; ${and} was given and does not count.`,
    `${name} bernilai 0 sampai ${most}; yang diberikan ${dan} dan tidak dihitung.`,
  ]);
}

/** What stands in the way of the score or limits it: wrong points first, then what is missing, then the scheme itself. */
export function findingsOf(scheme: Scheme, evaluation: Evaluation<SchemeComponent>, { refused, notUsable }: SortedPoints): Finding[] {
  const { counted, uneven, withoutWeight, weight } = evaluation;
  const say = (kind: FindingKind, component: SchemeComponent, message: About): Finding =>
    finding(kind, message, `${scheme.code}/${component.name}`, refOf(component));
  return [
    ...refused.map(one => refusal(scheme, one)),
    ...counted
      .filter(({ component, points }) => points === null && !notUsable.has(component.id))
      .map(({ component }) =>
        say(incomplete, component, [
          `${component.name} has no points: up to ${weightOf(component)} are open.`,
          `${component.name} belum bernilai: masih terbuka sampai ${weightOf(component)} poin.`,
        ]),
      ),
    ...uneven.map(({ component, partsWeigh }) =>
      say(partsDiffer, component, [
        `Public parts of ${component.name} weigh ${shown(partsWeigh)} of ${weightOf(component)}: give ${component.name} as a whole.`,
        `Bagian publik ${component.name} berbobot ${shown(partsWeigh)} dari ${weightOf(component)}: berikan ${component.name} secara utuh.`,
      ]),
    ),
    ...withoutWeight.map(component =>
      say(noWeight, component, [
        `${component.name} is left out of the score: its weight is not known.`,
        `${component.name} tidak masuk nilai akhir: bobotnya tidak diketahui.`,
      ]),
    ),
    ...(counted.length === 0 || isWhole(weight)
      ? []
      : [finding(weightsDiffer, notWhole(weight), scheme.code, { table: 'evaluation_scheme', id: scheme.id })]),
  ];
}
