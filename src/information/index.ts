import './information-class.ts';
import './public-information.ts';
import './information-class.sheet.ts';
