import type { Messages } from './vi.ts';

/** The English words; the compiler finds what is missing. */
export const en: Messages = {
	status: {
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
	},
	blank: {
		not_reported: { word: 'not reported', symbol: '' },
		not_available: { word: 'not available', symbol: '…' },
		not_applicable: { word: 'not applicable', symbol: 'x' },
		zero: { word: 'none occurred', symbol: '-' }
	},
	observationStatus: { estimate: 'estimate', reported: 'reported', final: 'final' },
	placeLevel: {
		country: { one: 'country', many: 'countries' },
		region: { one: 'region', many: 'regions' },
		province: { one: 'province', many: 'provinces' },
		district: { one: 'district', many: 'districts' },
		commune: { one: 'commune', many: 'communes' },
		village: { one: 'village', many: 'villages' }
	},
	number: {
		points: (amount) => `${amount} percentage points`,
		outOf: (part, whole, what) => `${part}/${whole}${what && ' '}${what}`
	},
	date: {
		long: (day, month, year) => `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`,
		moment: (time, day) => `${day}, ${time}`
	},
	period: {
		kind: {
			year: 'year',
			half: 'half-year',
			quarter: 'quarter',
			month: 'month',
			day: 'day',
			months: 'run of months',
			term: 'term',
			season: 'season'
		},
		year: (year) => year,
		fiscalYear: (year) => `fiscal year ${year}`,
		half: (half, yearLabel) => `${half === 1 ? 'first' : 'second'} half of ${yearLabel}`,
		quarter: (number, _roman, year) => `Q${number} ${year}`,
		fiscalQuarter: (number, _roman, year) => `Q${number} of fiscal year ${year}`,
		month: (month, year) => `${monthNames[month - 1] ?? month} ${year}`,
		day: (day) => day,
		firstMonths: (count, yearLabel) => `first ${count} months of ${yearLabel}`,
		lastMonths: (count, yearLabel) => `last ${count} months of ${yearLabel}`,
		nineMonths: (yearLabel) => `first 9 months of ${yearLabel}`,
		months: (first, last, year) => `${monthNames[first - 1] ?? first}–${monthNames[last - 1] ?? last} ${year}`,
		monthsAcross: (first, last) => `${first} – ${last}`,
		term: (first, last) => `${first}–${last}`,
		days: (first, last) => `${first} to ${last}`
	},
	condition: {
		atLeast: (quantity) => `at least ${quantity}`,
		orMore: (quantity) => `${quantity} or more`,
		moreThan: (quantity) => `more than ${quantity}`,
		atMost: (quantity) => `at most ${quantity}`,
		lessThan: (quantity) => `less than ${quantity}`,
		exactly: (quantity) => quantity,
		between: (range) => range,
		rise: (quantity) => `up by ${quantity}`,
		fall: (quantity) => `down by ${quantity}`,
		times: (factor) => `${factor} times the baseline`,
		timesOf: (factor, baseline) => `${factor} times ${baseline}`,
		doneBy: (day) => `done by ${day}`,
		done: 'done',
		eachPlace: (level, condition) => `each ${level} ${condition}`,
		stretch: (condition) => `striving for ${condition}`
	},
	fault: {
		period_unreadable: ({ text }) => ({
			message: `“${text}” is not a period.`,
			remedy: 'Write it in one of these forms: 2022, 2022-S1, 2022-Q2, 2022-06, 2022-06-20, 2022-01..2022-08, 2021..2025, 2022-09-01..2023-02-28.'
		}),
		period_no_such_part: ({ text, part, found }) => ({
			message: `The period “${text}” does not exist: there is no ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		period_end_before_start: ({ text, start, end }) => ({
			message: `The period “${text}” ends (${end}) before it starts (${start}).`,
			remedy: `Swap its ends: ${end}..${start}.`
		}),
		day_unreadable: ({ text }) => ({
			message: `“${text}” is not a day.`,
			remedy: 'Write days as year-month-day, for example 2022-06-20.'
		}),
		day_no_such_part: ({ text, part, found }) => ({
			message: `The day “${text}” does not exist: there is no ${datePart[part].word} ${found}.`,
			remedy: datePart[part].remedy
		}),
		scheme_unknown: ({ text }) => ({
			message: `There is no period scheme “${text}”.`,
			remedy: 'Use calendar, gov-cutoff (15th to 14th) or fiscal-MM (fiscal year starting in month MM, for example fiscal-07).'
		}),
		expression_empty: () => ({
			message: 'The expression is empty.',
			remedy: 'Write it with the ids of measures, for example 100 * coops_effective / coops_rated.'
		}),
		expression_unexpected: ({ position, found, expectedWhat }) => ({
			message: found ? `Character ${position}: “${found}” makes no sense here.` : `The expression breaks off at character ${position}.`,
			remedy: expectedWhat ? `Expected here: ${expectedWhat}.` : 'Check the brackets and operators here.'
		}),
		expression_unknown_measure: ({ position, name, nearest }) => ({
			message: `Character ${position}: there is no measure “${name}”.`,
			remedy: nearest === null ? 'Declare the measure or mend its id.' : `Did you mean “${nearest}”?`
		}),
		expression_unknown_category: ({ position, name, category, nearest }) => ({
			message: `Character ${position}: the measure “${name}” has no category “${category}”.`,
			remedy: nearest === null ? 'Add the category to the measure or mend its name.' : `Did you mean “${nearest}”?`
		}),
		expression_unknown_level: ({ position, name, nearest }) => ({
			message: `Character ${position}: there is no place level “${name}”.`,
			remedy: nearest === null ? 'Use a level that occurs among the places.' : `Did you mean “${nearest}”?`
		})
	}
};

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const datePart = {
	year: { word: 'year', remedy: 'Write the year with four digits, from 1900 to 2200.' },
	half: { word: 'half-year', remedy: 'A year has two halves: S1 and S2.' },
	quarter: { word: 'quarter', remedy: 'A year has four quarters: Q1, Q2, Q3 and Q4.' },
	month: { word: 'month', remedy: 'Months have two digits, from 01 to 12.' },
	day: { word: 'day', remedy: 'Check how many days that month has.' }
};
