import './data-quality.ts';
import './data-quality.resolver.ts';
import './measures.ts';
