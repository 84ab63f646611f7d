import './changed-since.ts';
