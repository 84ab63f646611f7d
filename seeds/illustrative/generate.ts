import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { files } from './generate/all.ts';

/** Writes the made-up set again: same text on every machine and every day. */
const here = new URL('./', import.meta.url);
const made = files();
for (const [name, text] of made) writeFileSync(new URL(name, here), text);
for (const name of readdirSync(here)) if (name.endsWith('.csv') && !made.has(name)) rmSync(new URL(name, here));
