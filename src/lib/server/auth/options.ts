import type { BetterAuthOptions } from 'better-auth';
import type { Kysely } from 'kysely';
import type { DialectName } from '../db.ts';
import type { Database } from '../store/tables.ts';
import { SESSION_HOURS } from './account.ts';

/**
 * The library's settings over our tables. Its own rate limit guards only its own addresses, which are not mounted; the limit on
 * log-ins is `usecase/log-in-limit.ts`. Its tables are made by our migrations; a test proves that it finds nothing missing.
 */
export function authOptions(db: Kysely<Database>, dialect: DialectName, secret: string) {
	return {
		database: { db: db as Kysely<unknown>, type: dialect },
		secret,
		// No link is ever made from it: nothing is sent by mail.
		baseURL: 'http://localhost',
		telemetry: { enabled: false },
		rateLimit: { enabled: false },
		logger: { disabled: true },
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 256 },
		user: {
			modelName: 'person',
			fields: { email: 'email', emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
			additionalFields: {
				role: { type: 'string', required: true, input: false },
				/** Moment, ISO 8601 UTC; null: may log in. */
				disabledAt: { type: 'string', required: false, input: false, fieldName: 'disabled_at' },
				/** Given by an administrator: to be changed at the next log-in. */
				passwordIsTemporary: { type: 'number', required: true, input: false, fieldName: 'password_is_temporary' },
				/** Came with the demonstration, leaves with it. */
				demo: { type: 'number', required: true, input: false }
			}
		},
		session: {
			modelName: 'person_session',
			fields: {
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
				userId: 'person_id',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			},
			expiresIn: SESSION_HOURS * 60 * 60
		},
		account: {
			modelName: 'person_credential',
			fields: {
				accountId: 'account_id',
				providerId: 'provider_id',
				userId: 'person_id',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			}
		},
		verification: {
			modelName: 'person_verification',
			fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' }
		},
		advanced: { cookiePrefix: 'cotmoc', useSecureCookies: false }
	} satisfies BetterAuthOptions;
}
