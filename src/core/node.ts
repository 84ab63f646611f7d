import { Field, ID, InterfaceType } from 'type-graphql';
import { both } from './about.ts';

/** Where the compiled tree keeps the name of an object's type. */
export const typeName = Symbol('typeName');

const resolveType = (value: { [typeName]?: string }) => value[typeName];

@InterfaceType({ description: both(['Anything that can be linked to.', 'Apa pun yang dapat dirujuk.']), resolveType })
export abstract class Node {
  @Field(() => ID, {
    description: both(['Global id: opaque, stable, unique across types.', 'Id global: buram, tetap, unik di semua jenis.']),
  })
  id!: string;

  @Field(() => String, { description: both(['Code for people, unique within its type.', 'Kode untuk manusia, unik dalam jenisnya.']) })
  code!: string;
}
