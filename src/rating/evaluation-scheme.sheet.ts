import { sheet } from '../sheet/sheet.ts';
import { EvaluationScheme } from './evaluation-scheme.ts';

// The collected file lists components only; the schemes themselves are named in a file of ours.
sheet(EvaluationScheme, { file: 'evaluation_scheme_names.csv' });
