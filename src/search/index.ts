import './search.resolver.ts';
