import './cross-unit-link.ts';
import './cross-unit.resolver.ts';
import './measures.ts';
