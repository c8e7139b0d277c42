/** One address of every page, on the demo workspace. */
export const PAGES = {
	overview: '/',
	programme: '/programmes/kttt?period=2022-Q2',
	indicator: '/programmes/kttt/indicators/coops_new?period=2022-Q2',
	coverage: '/programmes/de-an-61/indicators/fa_inspection',
	place: '/places/ks-ke-thanh?period=2022-Q2',
	compare: '/programmes/vu-dong/compare',
	meetings: '/meetings',
	meeting: '/meetings/mh-2022-09',
	conclusion: '/meetings/mh-2022-09/conclusion',
	tasks: '/tasks',
	returns: '/data/submissions?programme=nep-nghi&period=2022-Q2',
	return: '/data/submissions/nep-nghi/kn-dak-to-re?period=2022-Q2',
	definitions: '/definitions',
	extract: '/data/extract',
	data: '/data',
	login: '/login',
	people: '/admin/people',
	target: '/admin/tables/targets/4',
	audit: '/admin/audit',
	backup: '/admin/backup',
	error: '/programmes/ktt'
} as const;

export const WIDTHS = {
	phone: { width: 390, height: 844 },
	laptop: { width: 1366, height: 768 },
	projector: { width: 1024, height: 768 },
	wide: { width: 1920, height: 1080 }
} as const;

export const cookie = (name: 'lang' | 'text' | 'contrast', value: string, url: string) => ({ name, value, url });
