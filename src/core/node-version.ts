/** Ends the process when its Node is too old for what is imported next. Must be asked before anything else is loaded. */
export function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 17)) return;
  console.error(
    `Ampera needs Node 22.17 or newer; this is ${process.versions.node}. "npm start" and "npx ampera" bring the right one along, so start it that way, or with "node src/run.mjs node ...".`,
  );
  process.exit(1);
}
