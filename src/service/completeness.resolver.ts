import { Computed } from '../describe/computed.ts';
import { completenessByStandard } from './completeness.loader.ts';
import { ServiceStandard } from './service-standard.ts';
import { StandardCompleteness } from './standard-completeness.ts';

Computed(
  () => StandardCompleteness,
  [
    'How much of the standard is filled in: of all components, and of those that have to be published.',
    'Seberapa lengkap standar ini: dari semua komponen, dan dari yang wajib dipublikasikan.',
  ],
  ['id'],
  (standard, question) => question.load(completenessByStandard, standard['id'] as string),
)(ServiceStandard.prototype, 'completeness');
