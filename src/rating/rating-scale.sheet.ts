import { sheet } from '../sheet/sheet.ts';
import { RatingScale } from './rating-scale.ts';

// The collected file lists grades only; the scales themselves are named in a file of ours.
sheet(RatingScale, { file: 'rating_scale_names.csv' });
