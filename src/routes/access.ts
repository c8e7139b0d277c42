import type { EndpointRouteId, PageRouteId } from '$app/types';
import type { Deed } from '#lib/domain/deed.ts';

/**
 * What a road needs: a deed of the table of rights, or `open` for what is asked before anybody is known. Writing roads are listed
 * by method, forms by the name of their action. The hook refuses what is not listed, use cases ask the same table again, and a
 * test walks every road with every role.
 */
export type Access = Deed | 'open';

interface PageAccess {
	readonly read: Access;
	/** By name of the form action; `default` for the only one of a page. */
	readonly actions?: Readonly<Record<string, Access>>;
}
type EndpointAccess = Readonly<Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Access>>>;

export const PAGES: Readonly<Record<PageRouteId, PageAccess>> = {
	'/': { read: 'page.read' },
	'/account': { read: 'account.write', actions: { name: 'account.write', password: 'account.write', session: 'account.write' } },
	'/admin': { read: 'audit.read', actions: { counts: 'settings.write' } },
	'/admin/audit': { read: 'audit.read' },
	'/admin/backup': {
		read: 'backup.make',
		actions: { make: 'backup.make', plan: 'backup.restore', receive: 'backup.restore', restore: 'backup.restore' }
	},
	'/admin/people': {
		read: 'people.write',
		actions: { add: 'people.write', change: 'people.write', disable: 'people.write', password: 'people.write', reading: 'settings.write' }
	},
	'/admin/places/succession': { read: 'workspace.write', actions: { preview: 'workspace.write', save: 'workspace.write' } },
	'/admin/tables': { read: 'workspace.write' },
	'/admin/tables/[table]': { read: 'workspace.write', actions: { 'put-back': 'workspace.write' } },
	'/admin/tables/[table]/[row]': { read: 'workspace.write', actions: { save: 'workspace.write', remove: 'workspace.write' } },
	'/admin/workspace': {
		read: 'workspace.load',
		actions: { receive: 'workspace.load', load: 'workspace.load', start: 'workspace.load' }
	},
	'/data/import': { read: 'import.commit', actions: { default: 'import.commit' } },
	'/data/import/runs/[run]': { read: 'import.commit', actions: { stop: 'import.commit' } },
	'/data/import/[import]': {
		read: 'import.commit',
		actions: { answer: 'import.commit', commit: 'import.commit', drop: 'import.commit', undo: 'import.commit' }
	},
	'/data': { read: 'page.read' },
	'/data/extract': {
		read: 'page.read',
		actions: { read: 'page.read', fill: 'page.read', more: 'page.read', record: 'figure.write', create: 'workspace.write' }
	},
	'/data/submissions': { read: 'page.read', actions: { approve: 'submission.decide', lock: 'submission.decide' } },
	'/data/entry': { read: 'figure.write' },
	'/data/entry/[programme]': { read: 'figure.write' },
	'/data/submissions/[programme]/[place]': {
		read: 'page.read',
		actions: {
			submit: 'submission.submit',
			approve: 'submission.decide',
			return: 'submission.decide',
			lock: 'submission.decide',
			reopen: 'submission.decide'
		}
	},
	'/definitions': { read: 'page.read' },
	'/login': { read: 'open', actions: { default: 'open' } },
	'/meetings': { read: 'page.read', actions: { create: 'meeting.write' } },
	'/meetings/[meeting]': {
		read: 'page.read',
		actions: {
			edit: 'meeting.write',
			agenda: 'meeting.write',
			note: 'note.write',
			'delete-note': 'note.write',
			'put-back': 'meeting.write',
			report: 'task.report',
			freeze: 'meeting.freeze'
		}
	},
	'/meetings/[meeting]/conclusion': {
		read: 'page.read',
		actions: { conclusion: 'meeting.write', task: 'task.write', 'delete-task': 'task.write', 'put-back': 'meeting.write' }
	},
	'/meetings/[meeting]/frozen/[version]': { read: 'page.read' },
	'/meetings/[meeting]/present': { read: 'page.read' },
	'/places/[place]': { read: 'page.read' },
	'/places/[place]/present': { read: 'page.read' },
	'/present': { read: 'page.read' },
	'/programmes/[programme]': { read: 'page.read' },
	'/programmes/[programme]/compare': { read: 'page.read' },
	'/programmes/[programme]/indicators/[indicator]': { read: 'page.read' },
	'/tasks': { read: 'page.read', actions: { report: 'task.report' } },
	'/programmes/[programme]/indicators/[indicator]/present': { read: 'page.read' },
	'/programmes/[programme]/present': { read: 'page.read' },
	'/setup': { read: 'open', actions: { default: 'open' } }
};

export const ENDPOINTS: Readonly<Record<EndpointRouteId, EndpointAccess>> = {
	'/admin/backup/[file]': { GET: 'backup.restore' },
	'/admin/audit/trail.[format]': { GET: 'audit.read' },
	'/admin/expression': { GET: 'workspace.write' },
	'/admin/workspace/package.zip': { GET: 'workspace.load' },
	'/api/v1/extract': { POST: 'page.read' },
	'/api/v1/programmes[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/indicators[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/measures[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/places[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/targets[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/value[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/history[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/scorecard[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/chart[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/submissions[[format=answerFormat]]': { GET: 'page.read' },
	'/api/v1/dataValueSets[[format=answerFormat]]': { GET: 'page.read', POST: 'figure.write' },
	// It reads everything there is, the trail of deeds included.
	'/api/v1/check[[format=answerFormat]]': { GET: 'audit.read' },
	'/api/v1/openapi.json': { GET: 'page.read' },
	'/data/entry/[programme]/sheet': { GET: 'figure.write' },
	'/data/figures': { POST: 'figure.write' },
	'/data/import/[import]/original': { GET: 'import.commit' },
	'/data/import/runs/[run]/state': { GET: 'import.commit' },
	'/data/import/template.xlsx': { GET: 'import.commit' },
	'/data/submissions/board.[format]': { GET: 'page.read' },
	'/healthz': { GET: 'open' },
	'/live': { GET: 'page.read' },
	'/logout': { POST: 'open' },
	'/meetings/[meeting]/conclusion.docx': { GET: 'page.read' },
	'/meetings/[meeting].[format=fileFormat]': { GET: 'page.read' },
	'/meetings/[meeting]/frozen/[version].[format=fileFormat]': { GET: 'page.read' },
	'/overview.[format=fileFormat]': { GET: 'page.read' },
	'/places': { GET: 'page.read' },
	'/places/[place].[format=fileFormat]': { GET: 'page.read' },
	'/readyz': { GET: 'open' },
	'/preferences': { POST: 'open' },
	'/programmes': { GET: 'page.read' },
	'/programmes/[programme]/indicators/[indicator].[format=fileFormat]': { GET: 'page.read' },
	'/programmes/[programme]/indicators/[indicator]/[exhibit].[format]': { GET: 'page.read' },
	'/programmes/[programme].[format=fileFormat]': { GET: 'page.read' }
};

/** What a request needs; null: it is not listed, so nobody may ask it. */
export function accessOf(route: string, method: string, query: URLSearchParams): Access | null {
	const reading = method === 'HEAD' || method === 'OPTIONS' ? 'GET' : method;
	const page = Object.hasOwn(PAGES, route) ? PAGES[route as PageRouteId] : undefined;
	const endpoint = Object.hasOwn(ENDPOINTS, route) ? ENDPOINTS[route as EndpointRouteId] : undefined;
	if (reading === 'GET' && page !== undefined) return page.read;
	// SvelteKit names a form's action by the first key of the query that begins with a slash.
	const action = [...query.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'default';
	if (reading === 'POST' && page?.actions !== undefined && Object.hasOwn(page.actions, action)) return page.actions[action] ?? null;
	return endpoint !== undefined && Object.hasOwn(endpoint, reading) ? (endpoint[reading as keyof EndpointAccess] ?? null) : null;
}
