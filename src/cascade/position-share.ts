import { upwards } from '../alignment/plan-units.ts';
import { reckonShare } from '../alignment/share.ts';
import type { About } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Input, weakest } from '../reckon/reckon.ts';
import { shareOfThose } from '../reckon/share.ts';
import type { CascadeFacts, CascadeIndicator, CascadePosition } from './cascade-facts.ts';
import { type Chain, rungOf } from './chain.ts';

export const CascadeStanding = enumeration(
  'CascadeStanding',
  [
    'How the indicators of a position are tied to those of the organisation (rule CASCADE_SHARE).',
    'Keterkaitan indikator suatu jabatan dengan indikator organisasi (aturan CASCADE_SHARE).',
  ],
  {
    NO_INDICATOR: ['Position has no indicator.', 'Jabatan tidak mempunyai indikator.'],
    NOT_DERIVED: [
      'None of its indicators derives from one of a unit or plan.',
      'Tidak satu pun indikatornya diturunkan dari indikator unit atau rencana.',
    ],
    PARTLY_DERIVED: [
      'Some of its indicators derive from one of a unit or plan.',
      'Sebagian indikatornya diturunkan dari indikator unit atau rencana.',
    ],
    DERIVED: [
      'All its indicators derive from one of a unit or plan, but not all from one of a plan.',
      'Semua indikatornya diturunkan dari indikator unit atau rencana, tetapi tidak semuanya dari indikator rencana.',
    ],
    REACHES_PLAN: ['All its indicators derive from one of a plan.', 'Semua indikatornya diturunkan dari indikator rencana.'],
  },
);
export type CascadeStanding = keyof typeof CascadeStanding;

export const derivedShare = shareOfThose('CASCADE_SHARE', 'derived', { index: 'position' });
const withIndicatorShare = shareOfThose('CASCADE_SHARE', 'withIndicator', { index: 'position' });
const planShare = shareOfThose('CASCADE_SHARE', 'reachesPlan', { index: 'position' });

export interface Standing {
  position: CascadePosition;
  standing: CascadeStanding;
  own: readonly CascadeIndicator[];
}

/** How each position of the day stands, by its id. */
export function standingsOf(facts: CascadeFacts, chain: Chain): ReadonlyMap<string, Standing> {
  const fromOrganisation = chain.derivedFrom(indicator => rungOf(indicator) !== 'POSITION');
  const fromPlan = chain.derivedFrom(indicator => rungOf(indicator) === 'PLAN');
  const ownBy = new Map<string, CascadeIndicator[]>();
  for (const indicator of facts.indicators)
    if (indicator.position !== null) ownBy.set(indicator.position, [...(ownBy.get(indicator.position) ?? []), indicator]);
  return new Map(
    facts.positions.map(position => {
      const own = ownBy.get(position.id) ?? [];
      return [position.id, { position, own, standing: standingOf(own, fromOrganisation, fromPlan) }];
    }),
  );
}

function standingOf(
  own: readonly CascadeIndicator[],
  fromOrganisation: ReadonlySet<string>,
  fromPlan: ReadonlySet<string>,
): CascadeStanding {
  if (own.length === 0) return 'NO_INDICATOR';
  if (own.every(({ id }) => fromPlan.has(id))) return 'REACHES_PLAN';
  const derived = own.filter(({ id }) => fromOrganisation.has(id)).length;
  return derived === own.length ? 'DERIVED' : derived === 0 ? 'NOT_DERIVED' : 'PARTLY_DERIVED';
}

export interface PositionShares {
  derived: Figure;
  withIndicator: Figure;
  reachesPlan: Figure;
}

const noPositions: About = ['No position is recorded for this day.', 'Tidak ada jabatan yang tercatat untuk hari itu.'];

/** Positions of a unit and those below it, or of the whole province. */
export function positionsInside({ units, positions }: CascadeFacts, unit: string | null): CascadePosition[] {
  const byId = new Map(units.map(one => [one.id, one]));
  return positions.filter(({ unit: at }) => {
    const placed = byId.get(at);
    return unit === null || at === unit || (placed !== undefined && upwards(placed, byId).some(one => one.id === unit));
  });
}

/** Shares over the positions of a unit and those below it, or of the whole province. */
export function positionShares(facts: CascadeFacts, standings: ReadonlyMap<string, Standing>, unit: string | null): PositionShares {
  const inside = positionsInside(facts, unit).flatMap(({ id }) => standings.get(id) ?? []);
  const share = (made: typeof derivedShare, name: string, counts: readonly CascadeStanding[]): Figure =>
    reckonShare(
      made,
      inside.map(
        ({ position, standing, own }): Input => ({
          name: `${name}[${position.code}]`,
          value: counts.includes(standing) ? 1 : 0,
          subject: { table: 'position', id: position.id },
          confidence: weakest([position.confidence, ...own.map(indicator => indicator.confidence)]),
        }),
      ),
      inside.length === 0 ? noPositions : undefined,
    );
  return {
    derived: share(derivedShare, 'derived', ['DERIVED', 'REACHES_PLAN']),
    withIndicator: share(withIndicatorShare, 'withIndicator', ['NOT_DERIVED', 'PARTLY_DERIVED', 'DERIVED', 'REACHES_PLAN']),
    reachesPlan: share(planShare, 'reachesPlan', ['REACHES_PLAN']),
  };
}
