import { dice } from './dice.ts';
import { services } from './services.ts';
import { type Row, sheet } from './sheet.ts';
import { unitName } from './unit-names.ts';
import { fill, type Words, words } from './words.ts';

/** Addresses under .example lead nowhere, by RFC 2606. */
const ways: Record<string, { name: Words; address: (host: string) => string | null }> = {
  SP4N_LAPOR: { name: words('SP4N-LAPOR! untuk {unit} | SP4N-LAPOR! for the {unit}'), address: () => null },
  COUNTER: { name: words('Loket pengaduan {unit} | Complaint counter of the {unit}'), address: () => null },
  EMAIL: {
    name: words('Surat elektronik pengaduan {unit} | Complaint e-mail of the {unit}'),
    address: host => `pengaduan@${host}.example`,
  },
  PHONE: { name: words('Telepon pengaduan {unit} | Complaint telephone of the {unit}'), address: () => '(0711) 000000' },
  WEBSITE: { name: words('Formulir daring {unit} | Online form of the {unit}'), address: host => `https://${host}.example/pengaduan` },
};

const row = (kind: string, unit: string, service: string | null): Row => {
  const way = ways[kind] as (typeof ways)[string];
  const host = unit.toLowerCase().replace('.', '-');
  return {
    code: `CONTOH-SALURAN/${service ?? unit}/${kind}`,
    service_code: service,
    unit_code: unit,
    kind,
    name: fill(way.name, { unit: unitName(unit) }),
    address: way.address(host),
  };
};

const units = [...new Set(services.map(service => service.provider))];

const ofUnits = units.flatMap(unit => {
  const roll = dice(`channel/${unit}`);
  return ['SP4N_LAPOR', ...['COUNTER', 'EMAIL', 'PHONE'].filter(() => roll.chance(0.5))].map(kind => row(kind, unit, null));
});
const ofServices = services
  .filter(service => dice(`channel/${service.code}`).chance(0.25))
  .map(service => row('WEBSITE', service.provider, service.code));
const ppid: Row = {
  code: 'CONTOH-SALURAN/DISKOMINFO/PPID',
  unit_code: 'DISKOMINFO',
  kind: 'PPID',
  name: words('Meja informasi PPID Provinsi | Information desk of the provincial information officer'),
  address: 'https://ppid.example',
};

export const complaintChannel = sheet('complaint_channel', 'code service_code unit_code kind name_ address', [
  ...ofUnits,
  ...ofServices,
  ppid,
]);
