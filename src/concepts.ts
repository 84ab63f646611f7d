/** The ordered list of concepts: each refers only to those above it, and seeds load from top to bottom. */
import './source/index.ts';
import './rule/index.ts';
import './region/index.ts';
import './unit/index.ts';
import './plan/index.ts';
import './service/index.ts';
import './complaint/index.ts';
import './rating/index.ts';
import './indicator/index.ts';
import './program/index.ts';
import './alignment/index.ts';
import './sop/index.ts';
import './survey/index.ts';
import './information/index.ts';
