/**
 * Loaded into a server, it lets every process that the server starts stand still at once: what a person sees of a long work, and how it is
 * stopped, is then the same on a fast machine and on a slow one.
 */
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const { spawn } = childProcess;
childProcess.spawn = (command, args, options) => spawn('/bin/sh', ['-c', 'kill -STOP $$; exec "$0" "$@"', command, ...args], options);
syncBuiltinESMExports();
