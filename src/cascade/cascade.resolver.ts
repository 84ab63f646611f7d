import { Int } from 'type-graphql';
import { filtered, findingArguments, illustrativeArgument } from '../alignment/finding-filter.ts';
import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
import { badInput } from '../core/errors.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import { Indicator } from '../indicator/indicator.ts';
import { addRoot } from '../read/root.ts';
import { Finding } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Position } from '../unit/position.ts';
import { loadCascadeFacts } from './cascade-facts.ts';
import { CascadeDirection, CascadeStep, deepestStep, stepsFrom } from './cascade-step.ts';
import { breaksIn, chainOf, circleOf, standingsIn } from './known.ts';
import { PerformanceCascade, performanceCascade } from './performance-cascade.ts';
import { CascadeStanding } from './position-share.ts';

const isWanted = (args: Record<string, unknown>): boolean => args['illustrative'] !== false;

addRoot('cascade', {
  type: () => PerformanceCascade,
  about: [
    'How well the chain from plan to unit to position holds in the whole province: shares, breaks, counts by unit.',
    'Seberapa utuh rantai dari rencana ke unit ke jabatan di seluruh provinsi: bagian, putusnya rantai, hitungan menurut unit.',
  ],
  args: [measuredDayArgument, illustrativeArgument],
  resolve: (args, question) => performanceCascade(question, measuredDay(args, question), isWanted(args), null),
});

Computed(
  () => PerformanceCascade,
  [
    'How well the chain from plan to unit to position holds for the unit and all units below it.',
    'Seberapa utuh rantai dari rencana ke unit ke jabatan pada unit ini dan semua unit di bawahnya.',
  ],
  ['id'],
  (unit, question, _info, args) =>
    performanceCascade(question, notAfterToday(unit['asOf'] as string, question), isWanted(args), unit['id'] as string),
  [illustrativeArgument],
)(OrganizationUnit.prototype, 'performanceCascade');

function depthOf(depth: unknown): number {
  if (depth === undefined || depth === null) return deepestStep;
  if (typeof depth === 'number' && depth >= 1 && depth <= deepestStep) return depth;
  throw badInput(`depth lies between 1 and ${deepestStep}.`, `depth bernilai antara 1 dan ${deepestStep}.`, {
    field: 'depth',
    example: '2',
  });
}

ComputedMany(
  () => CascadeStep,
  [
    'Links of the performance tree below the indicator, or above it, nearest first; each link once, also where links run in a circle. A day that is yet to come can be asked for: links are laid down ahead.',
    'Penurunan dalam pohon kinerja di bawah atau di atas indikator, yang terdekat dahulu; tiap penurunan sekali, juga bila melingkar. Hari yang belum tiba dapat ditanyakan: penurunan ditetapkan di muka.',
  ],
  ['id'],
  async (indicator, question, _info, args) => {
    const deepest = depthOf(args['depth']);
    const facts = await loadCascadeFacts(question, indicator['asOf'] as string, isWanted(args));
    return stepsFrom(chainOf(facts), indicator['id'] as string, args['direction'] === 'UP' ? 'UP' : 'DOWN', deepest);
  },
  [
    {
      name: 'direction',
      type: () => CascadeDirection,
      about: ['Which way to follow the links; DOWN when not given.', 'Arah penelusuran; DOWN bila tidak diberikan.'],
    },
    {
      name: 'depth',
      type: () => Int,
      about: [
        'How many links far, 1 to 10; 10 when not given. Example: 2.',
        'Seberapa jauh penurunan diikuti, 1 sampai 10; 10 bila tidak diberikan. Contoh: 2.',
      ],
    },
    illustrativeArgument,
  ],
)(Indicator.prototype, 'cascade');

ComputedMany(
  () => Finding,
  [
    'Breaks in the chain that are about this indicator, the gravest first. A circle is shown at all indicators in it.',
    'Putusnya rantai yang menyangkut indikator ini, yang paling serius dahulu. Lingkaran ditampilkan pada semua indikator di dalamnya.',
  ],
  ['id'],
  async (indicator, question, _info, args) => {
    const facts = await loadCascadeFacts(question, notAfterToday(indicator['asOf'] as string, question), isWanted(args));
    const id = indicator['id'] as string;
    const circle = circleOf(facts).get(id)?.[0]?.id;
    const about = breaksIn(facts).filter(({ finding }) => finding.subject?.id === (finding.code === 'CASCADE_CYCLE' ? circle : id));
    return filtered(
      about.map(gap => gap.finding),
      args,
    );
  },
  [illustrativeArgument, ...findingArguments],
)(Indicator.prototype, 'cascadeFindings');

Computed(
  () => CascadeStanding,
  [
    'How the indicators of the position are tied to those of the organisation. Null when the position does not hold on the day.',
    'Keterkaitan indikator jabatan dengan indikator organisasi. Null bila jabatan tidak berlaku pada hari itu.',
  ],
  ['id'],
  async (position, question, _info, args) => {
    const facts = await loadCascadeFacts(question, notAfterToday(position['asOf'] as string, question), isWanted(args));
    return standingsIn(facts).get(position['id'] as string)?.standing ?? null;
  },
  [illustrativeArgument],
)(Position.prototype, 'cascadeStanding');
