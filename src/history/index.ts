import './changed-since.ts';
import './unit-diff.resolver.ts';
