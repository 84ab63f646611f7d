import './public-service.ts';
import './service-standard-component.ts';
import './service-standard.ts';
import './service-standard-entry.ts';
import './complaint-channel.ts';
import './service-standard-component.sheet.ts';
import './completeness.resolver.ts';
import './measures.ts';
