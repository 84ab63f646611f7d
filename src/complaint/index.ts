import './complaint-deadline.ts';
import './complaint-statistic.ts';
import './complaint-statistic.groups.ts';
import './complaint-deadline.sheet.ts';
import './performance.resolver.ts';
import './measures.ts';
