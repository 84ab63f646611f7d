import { codeRule } from '../sheet/code-rule.ts';
import { sheet } from '../sheet/sheet.ts';
import { Region } from './region.ts';

sheet(Region, {
  file: 'regions.csv',
  columns: {
    code: 'kemendagri_code',
    kemendagriCode: 'kemendagri_code',
    bpsCode: 'bps_code',
    bpsCodeConfidence: 'bps_code_confidence',
    areCodesAlike: 'codes_agree',
    kind: 'type',
    name: 'name',
    officialName: 'official_name',
    aliases: 'aliases',
    parent: 'parent_kemendagri_code',
  },
});

codeRule(Region, code => {
  // Five of the seventeen regencies and cities have another place's digits as BPS code: 1608 is not 16.08.
  if (/^\d{4}$/.test(code)) return 'AMBIGUOUS_REGION_CODE';
  // A spreadsheet that took 16.10 for a number writes 16.1.
  if (/^\d\d\.\d$/.test(code)) return 'SHORTENED_REGION_CODE';
  return null;
});
