import { Link } from '../describe/concept.ts';
import { across, One } from '../describe/edge.ts';
import { SopPerformer } from './sop-performer.ts';
import { SopStep } from './sop-step.ts';

@Link({
  table: 'sop_step_performer',
  tag: 'stepperformer',
  about: [
    'That a step of an SOP is drawn in the column of a performer.',
    'Bahwa suatu kegiatan SOP digambar pada kolom seorang pelaksana.',
  ],
})
export class SopStepPerformer {
  id!: string;
  code!: string;

  @One(() => SopStep, ['', ''], { shown: false, owner: true })
  step!: string;

  @One(() => SopPerformer, ['', ''], { shown: false })
  performer!: string;
}

across(
  () => SopStepPerformer,
  {
    of: () => SopStep,
    key: 'step',
    field: 'performers',
    about: ['Who performs the step; at least one.', 'Pelaksana kegiatan; sedikitnya satu.'],
  },
  {
    of: () => SopPerformer,
    key: 'performer',
    field: 'steps',
    about: ['Steps that the performer carries out, by number.', 'Kegiatan yang dilakukan pelaksana, menurut nomor.'],
  },
);
