import './information-class.ts';
import './public-information.ts';
import './information-class.sheet.ts';
import './list.resolver.ts';
import './measures.ts';
