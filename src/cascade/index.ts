import './cascade.resolver.ts';
import './measures.ts';
