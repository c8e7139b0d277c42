/**
 * Hashing a password is slow on purpose: a few hundred of them would be most of the time of the tests. In the processes of the unit tests,
 * and nowhere else, the library's own hashing asks for a thousandth of the memory; what it stores and compares is of the same kind. Whole programs,
 * as the browser tests run them, hash at full cost.
 */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const scrypt = crypto.scrypt;
crypto.scrypt = ((password, salt, length, options, done) =>
	scrypt(password, salt, length, { ...options, N: 16 }, done)) as typeof crypto.scrypt;
syncBuiltinESMExports();
