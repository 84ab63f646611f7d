import type { FilePlan } from './plan.ts';

const dashed = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

/** `sops-2026-11-24.csv`: what was asked, and when. */
export function fileName({ operation, list }: FilePlan, day: string, extension: string): string {
  const asked = operation.name?.value ?? list.steps.map(({ field }) => field.name).join('-');
  return `${dashed(asked).slice(0, 80)}-${day}.${extension}`;
}
