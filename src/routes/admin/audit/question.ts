import type { AuditQuestion } from '#lib/server/usecase/read-audit.ts';

/** The filter in an address of the page and of its files. */
export function questionOf(query: URLSearchParams): AuditQuestion {
	const text = (name: keyof AuditQuestion): string => query.get(name) ?? '';
	return {
		actor: text('actor'),
		deed: text('deed'),
		subject: text('subject'),
		day: text('day'),
		before: text('before'),
		check: text('check')
	};
}
