import type { Messages } from '../vi.ts';

export const status: Messages['status'] = {
	exceeded: { word: 'exceeded', short: 'exceeded' },
	met: { word: 'met', short: 'met' },
	meeting: { word: 'meeting it now', short: 'meeting' },
	not_yet: { word: 'not yet met', short: 'not yet' },
	on_track: { word: 'on track', short: 'on track' },
	at_risk: { word: 'at risk', short: 'at risk' },
	behind: { word: 'behind', short: 'behind' },
	missed: { word: 'missed', short: 'missed' },
	not_started: { word: 'not started', short: 'not started' },
	no_data: { word: 'no data yet', short: 'no data' },
	not_assigned: { word: 'not assigned', short: 'not assigned' }
};

export const blank: Messages['blank'] = {
	not_reported: { word: 'not reported', symbol: '' },
	not_available: { word: 'not available', symbol: '…' },
	not_applicable: { word: 'not applicable', symbol: 'x' },
	zero: { word: 'none occurred', symbol: '-' }
};

export const observationStatus: Messages['observationStatus'] = { estimate: 'estimate', reported: 'reported', final: 'final' };

export const placeLevel: Messages['placeLevel'] = {
	country: { one: 'country', many: 'countries' },
	region: { one: 'region', many: 'regions' },
	province: { one: 'province', many: 'provinces' },
	district: { one: 'district', many: 'districts' },
	commune: { one: 'commune', many: 'communes' },
	village: { one: 'village', many: 'villages' }
};

export const number: Messages['number'] = {
	/** What `prev(…)` of an expression says. */
	previous: 'previous',
	points: (amount) => `${amount} percentage points`,
	outOf: (part, whole, what) => `${part}/${whole}${what && ' '}${what}`
};

export const date: Messages['date'] = {
	long: (day, month, year) => `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`,
	moment: (time, day) => `${day}, ${time}`
};

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
