import { plus, workday } from './days.ts';
import { dice } from './dice.ts';
import { agencyServices } from './services/agencies.ts';
import { agencyServicesToo } from './services/agencies-too.ts';
import { bureauServices } from './services/bureaus.ts';
import { kinds } from './services/kinds.ts';
import type { Service } from './services/service.ts';
import { sheet } from './sheet.ts';
import { fill, type Words } from './words.ts';

export const services: Service[] = [...bureauServices, ...agencyServices, ...agencyServicesToo];

const lower = ({ id, en }: Words): Words => ({
  id: id.charAt(0).toLowerCase() + id.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
});

export const publicService = sheet(
  'public_service',
  'code name_ description_ provider_code valid_from',
  services.map(service => ({
    code: service.code,
    name: service.name,
    description: fill(kinds[service.kind].description, { product: lower(service.product) }),
    provider_code: service.provider,
    valid_from: workday(plus('2017-02-01', dice(service.code).between(0, 330))),
  })),
);
