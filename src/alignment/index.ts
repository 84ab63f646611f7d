import './alignment.ts';
import './alignment.groups.ts';
import './plan-alignment.resolver.ts';
import './alignment-finding-groups.resolver.ts';
import './measures.ts';
