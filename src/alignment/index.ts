import './alignment.ts';
import './plan-alignment.resolver.ts';
import './measures.ts';
