/** Serves the built program on a store of its own, made anew from the demo workspace. */
import { mkdirSync, rmSync } from 'node:fs';

const folder = new URL('../../.cache/e2e/', import.meta.url).pathname;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.env.COTMOC_DB = `${folder}cotmoc.db`;
await import('../../server.js');
