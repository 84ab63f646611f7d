import { measure } from '../reckon/measure.ts';
import { completenessOn } from './completeness.loader.ts';

measure({
  code: 'SERVICE_STANDARD_COMPLETENESS',
  name: ['Completeness of service standards', 'Kelengkapan standar pelayanan'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the components of the service standards in force that are filled in. It says nothing of services without a standard, nor of whether the standard is kept.',
    'Bagian komponen standar pelayanan yang berlaku yang sudah terisi. Tidak mencakup layanan tanpa standar, dan tidak menyatakan apakah standar dipatuhi.',
  ],
  at: completenessOn,
});
