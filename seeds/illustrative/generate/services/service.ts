import type { Unit } from '../procedure.ts';
import { type Words, words } from '../words.ts';
import type { ServiceKind } from './kinds.ts';

export interface Service {
  code: string;
  provider: string;
  kind: ServiceKind;
  name: Words;
  requirements: Words;
  time: { value: number; unit: Unit };
  product: Words;
}

export function service(
  code: string,
  provider: string,
  kind: ServiceKind,
  time: string,
  name: string,
  requirements: string,
  product: string,
): Service {
  const [value, unit] = time.split(' ');
  return {
    code: `CONTOH-LAYANAN-${code}`,
    provider,
    kind,
    name: words(name),
    requirements: words(requirements),
    time: { value: Number(value), unit: unit as Unit },
    product: words(product),
  };
}
