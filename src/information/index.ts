import './information-class.ts';
import './public-information.ts';
import './public-information.groups.ts';
import './information-class.sheet.ts';
import './list.resolver.ts';
import './measures.ts';
