import './data-quality.ts';
import './data-quality.resolver.ts';
import './quality-finding-groups.resolver.ts';
import './measures.ts';
