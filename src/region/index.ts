import './region.ts';
import './look-up.ts';
import './region.sheet.ts';
