import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { Confidence } from '../core/enums.ts';
import { mayBeHidden } from '../core/hidden.ts';
import { bool, date, instant, type Kind, oneOf, text } from '../core/kinds.ts';
import { scream, snake } from '../core/names.ts';
import { Node } from '../core/node.ts';
import { Provenance, Sourced, SourceReference } from '../core/provenance.ts';
import { Revision } from '../core/revision.ts';
import type { RollUp } from '../read/roll-up.ts';
import { type Class, type Join, shapeOf } from '../read/shape.ts';
import { owners } from './edge.ts';
import { indexEnglishOrders, indexHidden, indexWords } from './expression-indexes.ts';
import { indexFarLists } from './far-lists.ts';
import { connectionField, farEnds, shown } from './field.ts';
import { filterable, keep, orderable } from './store.ts';

export interface ConceptOptions {
  table: string;
  /** Begins every global id. Short, never changed: ids outlive names. */
  tag: string;
  one: string;
  many: string;
  about: About;
  /** What `code` means for this type. */
  code: About;
  /** Default order: names of orderable fields. The id is always appended. */
  order?: string[];
  /** True where the world changes it: adds `validFrom`, `validTo`, and `asOf` on its connections. */
  valid?: boolean;
  /** False only for sources themselves: they say who says so, nobody says them. */
  sourced?: boolean;
  /** Condition over `t` that a row fulfils to be public, on top of: published, not UNCONFIRMED, no embargo, owners visible. */
  publicIf?: string;
  publicAs?: Record<string, string>;
  /** Functions that tell something of rows that may not be seen: SQL that makes them in the schema of a sight. */
  functions?: (schema: string) => string;
  /** True where many rows may own others: those of them that may be hidden have an index then. */
  ownsMany?: boolean;
  /** `code` for rows without words of their own that come by the thousand: they would bury what the words around them belong to. */
  foundBy?: 'words' | 'code';
  /** How its rows are gathered beforehand, where groups of them would have to read too many. */
  rollUp?: RollUp;
}

const confidence = oneOf(Confidence);
const id: Kind = { ...text, name: 'id', column: 'uuid' };

/** Columns every row of the hub has, whatever it stands for. */
function keepFoundations(type: Class, sourced: boolean, valid: boolean): void {
  const target = type.prototype as object;
  PrimaryKey({ type: 'uuid', columnType: 'uuid' } as never)(target, 'id');
  keep(target, 'code', text, { unique: true });
  if (sourced) {
    keep(target, 'confidence', confidence, { filter: true });
    keep(target, 'note', text, { nullable: true });
  }
  keep(target, 'isDraft', bool, {});
  keep(target, 'embargoUntil', instant, { nullable: true });
  if (valid) {
    keep(target, 'validFrom', date, { nullable: true, filter: true });
    keep(target, 'validTo', date, { nullable: true, filter: true });
  }
}

/** A type of the graph with its table. The decorators of type-graphql and MikroORM are set together, so the two can't part. */
export function Concept(options: ConceptOptions) {
  return (type: Class): void => {
    const target = type.prototype as object;
    const shape = shapeOf(type);
    const sourced = options.sourced ?? true;
    const valid = options.valid ?? false;

    keepFoundations(type, sourced, valid);
    Entity({ tableName: options.table } as never)(type as never);
    ObjectType({ description: both(options.about), simpleResolvers: true, implements: sourced ? [Node, Sourced] : [Node] })(type as never);

    shown(
      target,
      'id',
      () => ID,
      ['Global id: opaque, stable, unique across types.', 'Id global: buram, tetap, unik di semua jenis.'],
      false,
    );
    shape.fields.set('id', { is: 'column', kind: id, column: 'id', nullable: false });
    shown(target, 'code', () => String, options.code, false);
    shape.fields.set('code', { is: 'column', kind: text, column: 'code', nullable: false });
    orderable(target, 'code', text, false, alias => sql.ref(`${alias}.code`));
    if (sourced) {
      shown(
        target,
        'provenance',
        () => Provenance,
        ['Who says so: sources, confidence, note.', 'Siapa yang menyatakan: sumber, tingkat keyakinan, catatan.'],
        false,
      );
      shape.fields.set('provenance', { is: 'inline', of: () => Provenance, prefix: '', nullable: false });
    }
    if (valid) {
      shown(
        target,
        'validFrom',
        () => date.graph(),
        ['First day on which it holds. Null when the beginning is not known.', 'Hari pertama berlaku. Null bila awalnya tidak diketahui.'],
        true,
      );
      shown(
        target,
        'validTo',
        () => date.graph(),
        [
          'First day on which it no longer holds. Null while it holds or when the end is not known.',
          'Hari pertama tidak lagi berlaku. Null selama masih berlaku atau akhirnya tidak diketahui.',
        ],
        true,
      );
      for (const key of ['validFrom', 'validTo']) {
        shape.fields.set(key, { is: 'column', kind: date, column: snake(key), nullable: true });
        orderable(target, key, date, true, alias => sql.ref(`${alias}.${snake(key)}`));
      }
    }
    filters(target, sourced, valid);
    history(target, options.table);
    indexFarLists(type, options.order ?? ['code']);
    indexWords(type, options.table);
    indexEnglishOrders(type, options.table);
    if (options.ownsMany) indexHidden(type, options.table, mayBeHidden(sourced, options.publicIf ?? null));
    settle(type, options, sourced, valid);
  };
}

/** What rows of every concept may be filtered by. */
function filters(target: object, sourced: boolean, valid: boolean): void {
  const value = (key: string, kind: Kind, nullable: boolean): void =>
    filterable(target, key, { is: 'value', kind, columns: [snake(key)], nullable, words: false });
  value('id', id, false);
  value('code', text, false);
  if (sourced) {
    value('confidence', confidence, false);
    const on: Join = (parent, child) => sql`${sql.ref(`${child}.entity_id`)} = ${sql.ref(`${parent}.id`)}`;
    filterable(target, 'sources', { is: 'many', of: () => SourceReference, on, ignoresValidity: true });
  }
  if (valid) for (const key of ['validFrom', 'validTo']) value(key, date, true);
}

function history(target: object, table: string): void {
  const about: About = [
    'Recorded history: every change of this row as the database kept it, newest first.',
    'Riwayat tercatat: setiap perubahan baris ini sebagaimana disimpan basis data, terbaru dahulu.',
  ];
  shapeOf(target.constructor as Class).fields.set('history', {
    is: 'many',
    of: () => Revision,
    on: (parent, child) =>
      sql`${sql.ref(`${child}.entity`)} = ${sql.lit(table)} and ${sql.ref(`${child}.entity_id`)} = ${sql.ref(`${parent}.id`)}`,
    args: [],
    ignoresValidity: true,
  });
  farEnds.push(() => connectionField(target, 'history', Revision, about, []));
}

function settle(
  type: Class,
  options: Omit<ConceptOptions, 'one' | 'many' | 'about' | 'code'> & { one?: string; many?: string; about: About },
  sourced: boolean,
  valid: boolean,
): void {
  const shape = shapeOf(type);
  shape.table = options.table;
  shape.about = options.about;
  shape.defaultOrder = (options.order ?? ['code']).map(key => (key.startsWith('-') ? `-${scream(key.slice(1))}` : scream(key)));
  shape.concept = {
    tag: options.tag,
    one: options.one ?? null,
    many: options.many ?? null,
    hasValidity: valid,
    isSourced: sourced,
    publicIf: options.publicIf ?? null,
    publicAs: options.publicAs ?? {},
    functions: options.functions ?? null,
    owners: owners.get(type) ?? [],
    ownsMany: options.ownsMany ?? false,
    foundBy: options.foundBy ?? 'words',
    rollUp: options.rollUp ?? null,
  };
}

/** A pair of rows and nothing to say of it: kept with history and provenance like every row, shown only as the edges it makes. */
export function Link(options: { table: string; tag: string; about: About; valid?: boolean }) {
  return (type: Class): void => {
    keepFoundations(type, true, options.valid ?? false);
    Entity({ tableName: options.table } as never)(type as never);
    settle(type, options, true, options.valid ?? false);
  };
}
