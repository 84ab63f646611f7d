import { plus, two, workday } from './days.ts';
import { type Dice, dice } from './dice.ts';
import { kinds } from './services/kinds.ts';
import type { Service } from './services/service.ts';
import { services } from './services.ts';
import { sheet } from './sheet.ts';
import { unitName } from './unit-names.ts';
import { fill, type Words, words } from './words.ts';

interface Standard {
  code: string;
  service: Service;
  version: number;
  from: string;
  to: string | null;
  /** A first version promised less. */
  isSlower: boolean;
}

function standardsOf(service: Service): Standard[] {
  const roll = dice(`standard/${service.code}`);
  const first = workday(plus('2018-03-01', roll.between(0, 1400)));
  const second = roll.chance(0.35) ? workday(plus('2023-02-01', roll.between(0, 800))) : null;
  const one = { code: `${service.code}/V1`, service, version: 1, from: first, to: second, isSlower: second !== null };
  return second ? [one, { code: `${service.code}/V2`, service, version: 2, from: second, to: null, isSlower: false }] : [one];
}

const standards = services.flatMap(standardsOf);

export const serviceStandard = sheet(
  'service_standard',
  'code service_code version effective_on decree valid_from valid_to',
  standards.map(({ code, service, version, from, to }) => ({
    code,
    service_code: service.code,
    version,
    effective_on: from,
    decree: `CONTOH/SK/${service.code.replace('CONTOH-LAYANAN-', '')}/V${version}/${from.slice(0, 4)}`,
    valid_from: from,
    valid_to: to,
  })),
);

const timeWords: Record<Service['time']['unit'], [id: string, en: string]> = {
  MINUTE: ['menit', 'minutes'],
  HOUR: ['jam', 'hours'],
  DAY: ['hari kerja', 'working days'],
  WEEK: ['minggu', 'weeks'],
};

function timeOf({ service: { time }, isSlower }: Standard): Words {
  const value = isSlower ? Math.ceil(time.value * 1.4) : time.value;
  const [id, en] = timeWords[time.unit];
  return { id: `${value} ${id} sejak berkas lengkap.`, en: `${value} ${value === 1 ? en.replace(/s$/, '') : en} from the complete file.` };
}

const product = ({ id, en }: Words): Words => ({ id: `${id}.`, en: `${en}.` });

const common = {
  complaints: words(
    'SP4N-LAPOR!, kotak saran, dan loket pengaduan {unit}; ditanggapi menurut batas waktu yang berlaku. | SP4N-LAPOR!, suggestion box and complaint counter of the {unit}; answered within the deadlines in force.',
  ),
  law: words(
    'UU 25/2009 tentang Pelayanan Publik; PP 96/2012; PermenPANRB 15/2014. | UU 25/2009 on public services; PP 96/2012; PermenPANRB 15/2014.',
  ),
  control: words(
    'Pengawasan berjenjang oleh atasan langsung dan pemeriksaan berkala oleh Inspektorat Daerah. | Supervision by each level and regular checks by the Regional Inspectorate.',
  ),
  staff: words('{count} orang. | {count} people.'),
  safety: words(
    'Ruang pelayanan dilengkapi jalur evakuasi dan alat pemadam; dokumen pemohon disimpan aman. | Service rooms have escape routes and extinguishers; documents are kept safe.',
  ),
  evaluation: words(
    'Survei kepuasan masyarakat sekali setahun dan evaluasi kinerja pelaksana setiap semester. | Satisfaction survey once a year and staff evaluation every half year.',
  ),
};

/** What stands under each of the fourteen components, by number. */
function contents(standard: Standard, roll: Dice): Words[] {
  const { service } = standard;
  const kind = kinds[service.kind];
  const unit = unitName(service.provider);
  const count = String(roll.between(2, 9));
  return [
    service.requirements,
    kind.procedure,
    timeOf(standard),
    kind.cost,
    product(service.product),
    fill(common.complaints, { unit }),
    common.law,
    kind.facilities,
    kind.competence,
    common.control,
    fill(common.staff, { count: { id: count, en: count } }),
    kind.guarantee,
    common.safety,
    common.evaluation,
  ];
}

/** Old versions and the internal components are where offices leave gaps. */
const gap = (number: number, isSlower: boolean): number => (number <= 6 ? 0.02 : 0.1) + (isSlower ? 0.12 : 0);

export const serviceStandardEntry = sheet(
  'service_standard_entry',
  'code standard_code component_code number content_',
  standards.flatMap(standard => {
    const roll = dice(`entry/${standard.code}`);
    return contents(standard, roll).map((content, i) => {
      const component = `SS-${two(i + 1)}`;
      return {
        code: `${standard.code}/${component}`,
        standard_code: standard.code,
        component_code: component,
        number: i + 1,
        content: roll.chance(gap(i + 1, standard.isSlower)) ? null : content,
      };
    });
  }),
);
