import './source.ts';
import './citation.ts';
import './legal-instrument.ts';
import './source.sheet.ts';
import './legal-instrument.sheet.ts';
