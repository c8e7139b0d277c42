import type { Messages } from '../vi.ts';
import type { apiFault as vietnamese } from '../vi/api.ts';

export const api: Messages['api'] = {
	title: 'Cột Mốc: the interface for other programs',
	description:
		'Reads what the command line cotmoc reads, by the codes of the office itself. Answers are JSON; the suffix .csv asks for a table. What cannot be done is answered with a code, the place that is wrong and the remedy, by Accept-Language (vi, en).',
	session: 'A session, opened by POST /login. Visitors read published figures where the office allows it.',
	refusal: 'It cannot be done as asked: code, place, remedy.',
	allowed: (roles) => `For: ${roles.join(', ')}.`,
	asCsv: (summary) => `${summary} (CSV)`,
	road: {
		'GET /api/v1/programmes': 'Programmes',
		'GET /api/v1/indicators': 'Indicators',
		'GET /api/v1/measures': 'Measures, which are what is reported',
		'GET /api/v1/places': 'Places',
		'GET /api/v1/targets': 'Targets',
		'GET /api/v1/value': 'The value of an indicator or a measure, and how many places it rests on',
		'GET /api/v1/history': 'Every revision of one figure, the newest first',
		'GET /api/v1/scorecard': 'Results against targets: of a programme, an indicator, a place, a meeting or all',
		'GET /api/v1/chart': 'The numbers of one chart, as the table beside it shows them',
		'GET /api/v1/submissions': 'Who has sent a return, when, how late, and what is missing',
		'GET /api/v1/check': 'Where figures do not agree with each other',
		'GET /api/v1/dataValueSets': 'Published figures as they were entered, in the shape of DHIS2’s dataValueSets',
		'POST /api/v1/dataValueSets': 'Records figures in the shape of DHIS2’s dataValueSets, one by one, with the rights of each place',
		'GET /api/v1/openapi.json': 'This description',
		'POST /api/v1/extract': 'Proposes the figures of a text; nothing is stored'
	},
	parameter: {
		programme: 'Code of a programme',
		indicator: 'Code of an indicator',
		measure: 'Code of a measure',
		category: 'Category of the measure; left out: the total',
		place: 'Code of a place',
		group: 'Code of a group of the programme',
		period: 'Period, such as 2022, 2022-S1, 2022-Q2, 2022-06, 2022-01..2022-06; 2022Q2 and 202206 are read as well',
		'as-of': 'As of the end of this day, year-month-day',
		'as-known-at': 'As it was known then: a day (to its end) or a moment',
		view: 'Places as reported, or on today’s map',
		target: 'Code of a target, where the indicator has several',
		meeting: 'Code of a meeting',
		frozen: 'Number of the frozen version; left out: the figures of now',
		all: 'All programmes',
		kind: 'Kind of chart',
		dataSet: 'Code of a programme; may be repeated',
		orgUnit: 'Code of a place; may be repeated',
		children: 'The places below as well',
		startDate: 'First day; periods that lie within',
		endDate: 'Last day; periods that lie within',
		importStrategy: 'Whether figures may be added and changed, only added, only changed, or are taken back',
		dryRun: 'Says what would happen and writes nothing'
	}
};

export const apiFault: typeof vietnamese = {
	api_parameter_unknown: ({ text, nearest, known }) => ({
		message: `There is no parameter “${text}”.`,
		remedy: `${nearest === null ? '' : `Did you mean “${nearest}”? `}${known.length === 0 ? 'This address has no parameters.' : `Parameters: ${known.join(', ')}.`}`
	}),
	api_parameter_missing: ({ name }) => ({
		message: `The parameter “${name}” is missing.`,
		remedy: `Add ${name}=… to the address; parameters: /api/v1/openapi.json.`
	}),
	api_parameter_repeated: ({ name }) => ({
		message: `The parameter “${name}” has several values.`,
		remedy: 'Keep one value, or send several requests.'
	}),
	api_parameter_unreadable: ({ name, text, choices }) => ({
		message: `The parameter “${name}” cannot be “${text}”.`,
		remedy: choices.length === 0 ? 'See how it is written: /api/v1/openapi.json.' : `Choose one of: ${choices.join(', ')}.`
	}),
	api_parameter_one_of: ({ names }) => ({
		message: `One of these parameters is needed: ${names.join(', ')}.`,
		remedy: 'Give one of them.'
	}),
	api_parameter_needs: ({ name, needed }) => ({
		message: `The parameter “${name}” goes with “${needed}” only.`,
		remedy: `Leave ${name} out, or add ${needed}=….`
	}),
	api_address_unknown: ({ text }) => ({ message: `There is no address “${text}”.`, remedy: 'See the addresses: /api/v1/openapi.json.' }),
	api_log_in_first: () => ({
		message: 'This needs an account.',
		remedy: 'Log in by POST /login and send the session’s cookie; see docs/api.md.'
	}),
	api_password_temporary: () => ({
		message: 'This account still has its temporary password.',
		remedy: 'Change the password at /account, then send the request again.'
	}),
	data_value_missing: () => ({
		message: 'There is no number, and no reason for a blank.',
		remedy: 'Give a number as value; where there is none, leave value empty and give not_available or not_applicable as comment.'
	}),
	data_value_unreadable: ({ text }) => ({
		message: `“${text}” is not a number.`,
		remedy: 'Write decimals after a point and no thousands separators, such as 1234.5.'
	}),
	data_value_attribute: ({ text }) => ({
		message: `There is no attribute option combination “${text}”.`,
		remedy: 'Leave attributeOptionCombo out, or send default.'
	}),
	api_body_not_json: () => ({ message: 'The body is not JSON.', remedy: 'Send it with content-type: application/json.' }),
	api_body_too_large: ({ most, megabytes }) => ({
		message: 'The body is too large.',
		remedy: `Send at most ${most} figures and ${megabytes} MB at once; send several parts.`
	}),
	api_body_unreadable: ({ name }) => ({
		message: `The body cannot be read${name === '' ? '' : ` (${name})`}.`,
		remedy: 'See the shape it must have: /api/v1/openapi.json.'
	})
};
