import './reform-evidence.ts';
import './scoreboard.ts';
import './reform.resolver.ts';
import './measures.ts';
