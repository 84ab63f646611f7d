import { bureaus } from './bureaus.ts';
import { plus } from './days.ts';
import { dice } from './dice.ts';
import { exempt, ofAll, ofOne } from './information-list.ts';
import { type Row, sheet } from './sheet.ts';
import { unitName } from './unit-names.ts';
import { fill, type Words, words } from './words.ts';

const holders = [...bureaus.map(bureau => bureau.code), 'DISKOMINFO', 'BAPPEDA', 'DPMPTSP'];

interface Item {
  holder: string;
  title: Words;
  classCode: string;
  retention: Words;
  until?: string;
  basis?: Words;
}

const item = (holder: string, classCode: string, title: string, retention: string): Item => ({
  holder,
  classCode,
  title: fill(words(title), { unit: unitName(holder) }),
  retention: words(retention),
});

const items: Item[] = [
  ...holders.flatMap(holder => ofAll.map(([classCode, title, retention]) => item(holder, classCode, title, retention))),
  ...ofOne.map(([holder, classCode, title, retention]) => item(holder, classCode, title, retention)),
  ...exempt.map(([holder, title, until, basis]) => ({
    ...item(holder, 'EXEMPT', title, 'Sesuai jadwal retensi arsip | By the retention schedule'),
    until,
    basis: words(basis),
  })),
];

/** Public information is numbered within the list of the unit that holds it. */
function row(of: Item, index: number): Row {
  const number = items.slice(0, index + 1).filter(other => other.holder === of.holder).length;
  const bureau = bureaus.find(({ code }) => code === of.holder);
  const code = `CONTOH-DIP/${of.holder}/${number}`;
  const roll = dice(code);
  return {
    code,
    number,
    title: of.title,
    information_class_code: of.classCode,
    class_code: of.classCode,
    holder_code: of.holder,
    responsible_code: bureau ? `CONTOH-JAB-${bureau.short}` : null,
    made_on: plus('2022-01-05', roll.between(0, 1500)),
    made_at: 'Palembang',
    form: roll.pick(['DIGITAL', 'DIGITAL', 'PRINTED', 'BOTH']),
    retention: of.retention,
    address: of.until ? null : `https://${of.holder.toLowerCase().replace('.', '-')}.example/dip/${number}`,
    exempt_until: of.until,
    exemption_basis: of.basis,
  };
}

export const publicInformation = sheet(
  'public_information',
  'code number title_ information_class_code class_code holder_code responsible_code made_on made_at form retention_ address exempt_until exemption_basis_',
  items.map(row),
);
