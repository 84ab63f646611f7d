import { sheet } from '../sheet/sheet.ts';
import { GlossaryTerm } from './glossary-term.ts';

sheet(GlossaryTerm, { file: 'glossary_terms.csv' });
