import 'reflect-metadata';
import '../concepts.ts';
import { SourceReference } from '../core/provenance.ts';
import { type Class, conceptShapes } from '../read/shape.ts';

/** Every class with a table of its own, for MikroORM. */
export const entityClasses = (): Class[] => [SourceReference, ...conceptShapes().map(shape => shape.type)];
