import './series.resolver.ts';
