import { Link } from '../describe/concept.ts';
import { across, One } from '../describe/edge.ts';
import { Sop } from './sop.ts';

@Link({
  table: 'sop_relation',
  tag: 'soprelation',
  about: ['That an SOP names another one as related.', 'Bahwa suatu SOP menyebut keterkaitan dengan SOP lain.'],
})
export class SopRelation {
  id!: string;
  code!: string;

  @One(() => Sop, ['', ''], { shown: false, owner: true })
  sop!: string;

  @One(() => Sop, ['', ''], { shown: false })
  related!: string;
}

across(
  () => SopRelation,
  {
    of: () => Sop,
    key: 'sop',
    field: 'relatedSops',
    about: ['SOPs that this one names as related (identity element 9).', 'SOP yang disebut terkait oleh SOP ini (unsur identitas 9).'],
  },
  {
    of: () => Sop,
    key: 'related',
    field: 'relatedFrom',
    about: ['SOPs that name this one as related.', 'SOP yang menyebut keterkaitan dengan SOP ini.'],
  },
);
