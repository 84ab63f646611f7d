import './indicator.ts';
import './target.ts';
import './observation.ts';
import './service-metric.ts';
import './indicator-cascade.ts';
import './indicator.sheet.ts';
import './target.sheet.ts';
import './observation.sheet.ts';
