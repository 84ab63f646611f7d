import { Link } from '../describe/concept.ts';
import { across, One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';
import { Sop } from './sop.ts';

@Link({
  table: 'sop_legal_basis',
  tag: 'soplaw',
  about: ['That an SOP rests on a regulation.', 'Bahwa suatu SOP berdasarkan suatu peraturan.'],
})
export class SopLegalBasis {
  id!: string;
  code!: string;

  @One(() => Sop, ['', ''], { shown: false, owner: true })
  sop!: string;

  @One(() => LegalInstrument, ['', ''], { shown: false })
  legalInstrument!: string;
}

across(
  () => SopLegalBasis,
  {
    of: () => Sop,
    key: 'sop',
    field: 'legalBases',
    about: ['Regulations that the SOP rests on (identity element 8).', 'Dasar hukum SOP (unsur identitas 8).'],
  },
  {
    of: () => LegalInstrument,
    key: 'legalInstrument',
    field: 'sops',
    about: ['SOPs that rest on this regulation.', 'SOP yang berdasarkan peraturan ini.'],
  },
);
