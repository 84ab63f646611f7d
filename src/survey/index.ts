import './satisfaction-element.ts';
import './satisfaction-survey.ts';
import './satisfaction-response.ts';
import './satisfaction-element-result.ts';
import './element-result.resolver.ts';
import './satisfaction-element.sheet.ts';
