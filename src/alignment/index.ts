import './alignment.ts';
