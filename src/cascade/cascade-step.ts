import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Pointer } from '../describe/computed.ts';
import { Indicator } from '../indicator/indicator.ts';
import { IndicatorCascade } from '../indicator/indicator-cascade.ts';
import type { Keyed } from '../read/array-page.ts';
import { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import type { CascadeLink } from './cascade-facts.ts';
import type { Chain } from './chain.ts';

export const CascadeDirection = enumeration(
  'CascadeDirection',
  ['Which way the chain of indicators is followed.', 'Arah penelusuran rantai indikator.'],
  {
    DOWN: ['To units and positions that carry the result.', 'Ke unit dan jabatan yang mengemban kinerja.'],
    UP: ['To units and plans that the result serves.', 'Ke unit dan rencana yang didukung kinerja.'],
  },
);
export type CascadeDirection = keyof typeof CascadeDirection;

export const carriedShare = calculation({
  rule: 'CASCADE_CHAIN',
  formula: 'product of weight[step]',
  unit: null,
  decimals: 4,
  calculate: inputs => inputs.all('weight').reduce((product, [, weight]) => product.mul(weight), exact(1)),
});

@ObjectType({
  description: both([
    'One link of the chain below or above an indicator, with its distance.',
    'Satu penurunan dalam rantai di bawah atau di atas suatu indikator, beserta jaraknya.',
  ]),
  simpleResolvers: true,
})
export class CascadeStep implements Keyed {
  key!: string;

  @Field(() => Int, {
    description: both([
      'Number of links from the indicator asked for, 1 to 10; the shortest way counts.',
      'Banyaknya penurunan dari indikator yang ditanyakan, 1 sampai 10; jalan terpendek yang dihitung.',
    ]),
  })
  depth!: number;

  @Pointer(() => IndicatorCascade, ['Link, with method, weight and contribution.', 'Penurunan, beserta metode, bobot, dan kontribusinya.'])
  link!: string;

  @Pointer(() => Indicator, ['Upper indicator of the link.', 'Indikator atas.'])
  parent!: string;

  @Pointer(() => Indicator, ['Lower indicator of the link.', 'Indikator bawah.'])
  child!: string;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of the uppermost result that is carried along the way to this link: product of the weights, 0 to 1. Has no value where a weight on the way is not set.',
      'Bagian kinerja teratas yang diemban sepanjang jalan sampai penurunan ini: hasil kali bobot, 0 sampai 1. Tanpa nilai bila ada bobot yang tidak diisi.',
    ]),
  })
  carriedShare!: Figure;
}

/** A government has fewer levels; a circle of links ends here at the latest. */
export const deepestStep = 10;

/** Links below or above an indicator, nearest first, each once. */
export function stepsFrom(chain: Chain, start: string, direction: CascadeDirection, deepest: number): CascadeStep[] {
  const next = direction === 'DOWN' ? chain.below : chain.above;
  const end = (link: CascadeLink): string => (direction === 'DOWN' ? link.child : link.parent);
  const ways = new Map<string, readonly CascadeLink[]>([[start, []]]);
  const seen = new Set<string>();
  const steps: CascadeStep[] = [];
  for (let depth = 1, level = [start]; depth <= deepest && level.length > 0; depth++) {
    const further: string[] = [];
    for (const id of level)
      for (const link of next(id)) {
        if (seen.has(link.id)) continue;
        seen.add(link.id);
        const way = [...(ways.get(id) ?? []), link];
        steps.push(stepOf(link, way, depth));
        if (ways.has(end(link))) continue;
        ways.set(end(link), way);
        further.push(end(link));
      }
    level = further;
  }
  return steps;
}

const stepOf = (link: CascadeLink, way: readonly CascadeLink[], depth: number): CascadeStep =>
  Object.assign(new CascadeStep(), {
    key: `${String(depth).padStart(2, '0')}|${link.code}`,
    depth,
    link: link.id,
    parent: link.parent,
    child: link.child,
    carriedShare: reckon(
      carriedShare,
      way.map(
        (one, index): Input => ({
          name: `weight[${index + 1}]`,
          value: one.weight,
          subject: { table: 'indicator_cascade', id: one.id },
          confidence: one.confidence,
        }),
      ),
    ),
  });
