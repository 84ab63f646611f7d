import './achievement.resolver.ts';
import './matrix.resolver.ts';
import './change.resolver.ts';
import './measures.ts';
