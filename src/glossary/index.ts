import './glossary-term.ts';
import './glossary-term.sheet.ts';
