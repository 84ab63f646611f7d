import { sql } from 'kysely';
import { enumeration } from '../core/enumeration.ts';
import { badInput } from '../core/errors.ts';
import { codeReaders } from '../read/look-up.ts';
import { codeArguments } from '../read/root.ts';

const RegionCodeSystem = enumeration(
  'RegionCodeSystem',
  [
    'Who gave a region code. Five of the seventeen digits mean different places.',
    'Pemberi kode wilayah. Lima dari tujuh belas angka berarti tempat yang berbeda.',
  ],
  {
    KEMENDAGRI: [
      'Ministry of Home Affairs: "16.08" is Ogan Komering Ulu Timur.',
      'Kementerian Dalam Negeri: "16.08" adalah Ogan Komering Ulu Timur.',
    ],
    BPS: ['Statistics Indonesia: "1608" is Ogan Komering Ulu Selatan.', 'Badan Pusat Statistik: "1608" adalah Ogan Komering Ulu Selatan.'],
  },
);

const forms = {
  KEMENDAGRI: { pattern: /^\d{2}(\.\d{2})?$/, example: '16.08', column: 'kemendagri_code' },
  BPS: { pattern: /^\d{2}(\d{2})?$/, example: '1608', column: 'bps_code' },
};

codeArguments.set('Region', [
  {
    name: 'code',
    type: () => String,
    about: [
      "Region code. A code with a point is Kemendagri's; digits alone need `system`. Exactly one of id and code.",
      'Kode wilayah. Kode bertitik adalah kode Kemendagri; angka saja memerlukan `system`. Tepat satu dari id dan code.',
    ],
  },
  {
    name: 'system',
    type: () => RegionCodeSystem,
    about: [
      'Whose code it is. Needed for digits without a point: 1608 is two different places.',
      'Milik siapa kode itu. Wajib untuk angka tanpa titik: 1608 berarti dua tempat yang berbeda.',
    ],
  },
]);

codeReaders.set('Region', args => {
  const code = String(args['code']);
  const said = args['system'] as keyof typeof forms | null | undefined;
  if (!said && /^\d{4}$/.test(code))
    throw badInput(
      `${code} names different regions in the Kemendagri and the BPS code. Say which with \`system\`, or write the Kemendagri code with its point.`,
      `${code} menunjuk wilayah yang berbeda dalam kode Kemendagri dan kode BPS. Sebutkan \`system\`, atau tulis kode Kemendagri dengan titiknya.`,
      { field: 'system', example: `code: "${code.slice(0, 2)}.${code.slice(2)}"` },
    );
  const form = forms[said ?? 'KEMENDAGRI'];
  if (!form.pattern.test(code))
    throw badInput(
      `\`code\` is no ${said ?? 'KEMENDAGRI'} code. 16.1 is what a spreadsheet makes of 16.10: write codes as text.`,
      `\`code\` bukan kode ${said ?? 'KEMENDAGRI'}. 16.1 adalah hasil spreadsheet atas 16.10: tulis kode sebagai teks.`,
      { field: 'code', example: form.example },
    );
  return alias => sql`${sql.ref(`${alias}.${form.column}`)} = ${code}`;
});
