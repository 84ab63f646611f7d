import { type Gap, gapOf } from '../alignment/gap.ts';
import { weightSum } from '../alignment/unit-load.ts';
import type { About } from '../core/about.ts';
import type { FindingKind } from '../reckon/finding.ts';
import { brokenDownwards, brokenUpwards, cascadeCycle, cascadeWeightsNotOne, skipsLevel, upsideDown } from './break-kinds.ts';
import type { CascadeFacts, CascadeIndicator } from './cascade-facts.ts';
import { type Chain, type Rung, rungOf } from './chain.ts';

const depth: Record<Rung, number> = { PLAN: 0, UNIT: 1, POSITION: 2 };
const whose: Record<Rung, About> = { PLAN: ['a plan', 'rencana'], UNIT: ['a unit', 'unit'], POSITION: ['a position', 'jabatan'] };

/** Every break in the chain from plan to unit to position, with its reason. */
export function breaksOf(facts: CascadeFacts, chain: Chain): Gap[] {
  const unitOfPosition = new Map(facts.positions.map(position => [position.id, position.unit]));
  // An indicator is for ever, its position is not: that of a position that does not hold on the day is not judged.
  const judged = facts.indicators.filter(({ position }) => position === null || unitOfPosition.has(position));
  const unitsOf = (indicator: CascadeIndicator): string[] => {
    const unit = indicator.unit ?? (indicator.position === null ? undefined : unitOfPosition.get(indicator.position));
    return unit === undefined ? [] : [unit];
  };
  const about = (kind: FindingKind, indicator: CascadeIndicator, message: About, place = ''): Gap =>
    gapOf(kind, 'indicator', indicator, unitsOf(indicator), message, place);

  return [
    ...judged.flatMap(indicator => [...upwardBreaks(chain, indicator, about), ...downwardBreaks(chain, indicator, about)]),
    ...levelBreaks(facts, chain, about),
    ...chain.circles().map(circle => {
      const codes = circle.map(one => one.code).join(', ');
      return gapOf(cascadeCycle, 'indicator', circle[0] as CascadeIndicator, circle.flatMap(unitsOf), [
        `These indicators derive from one another in a circle: ${codes}; remove one of the links.`,
        `Indikator ini saling diturunkan dalam lingkaran: ${codes}; hapus salah satu penurunannya.`,
      ]);
    }),
  ];
}

type Tell = (kind: FindingKind, indicator: CascadeIndicator, message: About, place?: string) => Gap;

function upwardBreaks(chain: Chain, indicator: CascadeIndicator, about: Tell): Gap[] {
  const rung = rungOf(indicator);
  // Services are measured for their users, whether or not a plan asks for it.
  if (rung === 'PLAN' || indicator.level === 'SERVICE' || chain.above(indicator.id).length > 0) return [];
  const [english, indonesian] = whose[rung];
  return [
    about(brokenUpwards, indicator, [
      `Indicator ${indicator.code} of ${english} hangs on no indicator above it; name the one it serves.`,
      `Indikator ${indicator.code} milik ${indonesian} tidak diturunkan dari indikator mana pun; tetapkan indikator yang didukungnya.`,
    ]),
  ];
}

function downwardBreaks(chain: Chain, indicator: CascadeIndicator, about: Tell): Gap[] {
  const links = chain.below(indicator.id);
  const gaps: Gap[] = [];
  if (rungOf(indicator) === 'PLAN' && indicator.isPlanned && links.length === 0)
    gaps.push(
      about(brokenDownwards, indicator, [
        `Indicator ${indicator.code} of the plan is carried by no unit or position; hand it down.`,
        `Indikator rencana ${indicator.code} tidak diemban unit atau jabatan mana pun; turunkan.`,
      ]),
    );
  const sum = weightSum(links);
  if (sum !== null && sum !== '1')
    gaps.push(
      about(cascadeWeightsNotOne, indicator, [
        `Shares of what hangs on ${indicator.code} add up to ${sum}, not 1; correct them, or name who carries the rest.`,
        `Bagian yang diturunkan dari ${indicator.code} berjumlah ${sum}, bukan 1; perbaiki, atau sebutkan pengemban sisanya.`,
      ]),
    );
  return gaps;
}

function levelBreaks(facts: CascadeFacts, chain: Chain, about: Tell): Gap[] {
  return facts.links.flatMap(link => {
    const [parent, child] = [chain.indicators.get(link.parent), chain.indicators.get(link.child)];
    if (!parent || !child) return [];
    const step = depth[rungOf(child)] - depth[rungOf(parent)];
    if (step > 1)
      return about(
        skipsLevel,
        child,
        [
          `Indicator ${child.code} of a position hangs directly on ${parent.code} of the plan; put an indicator of its unit between them.`,
          `Indikator jabatan ${child.code} diturunkan langsung dari indikator rencana ${parent.code}; sisipkan indikator unitnya.`,
        ],
        parent.code,
      );
    if (step < 0)
      return about(
        upsideDown,
        child,
        [
          `Indicator ${child.code} of ${whose[rungOf(child)][0]} hangs on ${parent.code} of ${whose[rungOf(parent)][0]}; turn the link round.`,
          `Indikator ${child.code} milik ${whose[rungOf(child)][1]} diturunkan dari ${parent.code} milik ${whose[rungOf(parent)][1]}; balikkan arahnya.`,
        ],
        parent.code,
      );
    return [];
  });
}
