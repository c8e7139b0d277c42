import type { Messages } from '../vi.ts';

export const period: Messages['period'] = {
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
