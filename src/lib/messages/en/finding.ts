import type { Messages } from '../vi.ts';

export const finding: Messages['finding'] = {
	freeze_broken: () => ({
		message: 'This frozen version no longer agrees with its SHA-256: somebody changed the store itself.',
		remedy: 'Do not use it; restore the store from a backup made before the change.'
	}),
	audit_broken: () => ({
		message: 'The trail no longer holds together: from this entry on, entries were edited, deleted, inserted or moved outside the program.',
		remedy: 'Compare it with the latest backup and with the hash printed on exported files to find what differs.'
	}),
	identity_broken: ({ left, right, leftValue, rightValue, difference }) => ({
		message: `${leftValue} ≠ ${rightValue}, off by ${difference}: ${left} = ${right}.`,
		remedy:
			'Check the figures of this period and the one before; if both sides are right, write the cause (a note of kind cause) for this place and period.'
	}),
	identity_explained: ({ left, right, leftValue, rightValue, difference, explanation }) => ({
		message: `${leftValue} ≠ ${rightValue}, off by ${difference}: ${left} = ${right}.`,
		remedy: `Explained: ${explanation}`
	}),
	allocation_differs: ({ level, assigned, allocated, difference }) => ({
		message: `The target is ${assigned}, those given to level ${level} add up to ${allocated}, off by ${difference}.`,
		remedy: 'Compare the documents that assign the targets; leave it if it was meant so.'
	}),
	categories_disagree: ({ entered, sum, difference }) => ({
		message: `The total entered is ${entered}, the categories add up to ${sum}, off by ${difference}.`,
		remedy: 'Mend the total or the categories; until then the total is used.'
	}),
	places_disagree: ({ entered, sum, difference }) => ({
		message: `The figure entered here is ${entered}, the places below add up to ${sum}, off by ${difference}.`,
		remedy: 'Compare the reports of the places below; until then the figure entered here is used.'
	}),
	increments_counted_twice: ({ other }) => ({
		message: `The period shares days with ${other}: the increment is counted twice.`,
		remedy: 'Drop one of the two, or report in one kind of period.'
	}),
	value_implausible: ({ value, min, max }) => ({
		message: `${value} is outside the plausible range from ${min} to ${max}.`,
		remedy: 'Look for a zero too many and the unit; if it is right, widen the range of the measure.'
	}),
	place_not_there: () => ({
		message: 'The place did not exist in this period.',
		remedy: 'Enter the figure for a place that did, or mend the validity of the place.'
	}),
	measure_of_two_schemes: ({ programmes, scheme }) => ({
		message: `Programmes that count their periods differently share this measure: ${programmes}; its periods are read as ${scheme}.`,
		remedy: 'Make two measures of it, or give the programmes one scheme.'
	}),
	place_above_itself: ({ path }) => ({ message: `The place is above itself: ${path}.`, remedy: 'Mend the parent of one link.' }),
	parent_not_there: ({ parent, day }) => ({
		message: `The parent ${parent} does not exist ${day === '' ? 'from the beginning' : `on ${day}`}.`,
		remedy: 'Mend the validity of one of the two, or add a spell with another parent.'
	}),
	place_unsound: ({ spell }) => ({ message: `Spell ${spell} of the place is not sound.`, remedy: 'Mend its first and last day.' }),
	shares_beyond_whole: ({ date, total }) => ({
		message: `The pieces of ${date} add up to ${total}, more than the whole.`,
		remedy: 'Mend the shares so that they add up to 1 at most.'
	}),
	target_beyond_term: ({ from, due, start, end }) => ({
		message: `The window of the target (${from} to ${due}) reaches beyond its programme (${start} to ${end}).`,
		remedy: 'Mend the window of the target or the term of the programme.'
	}),
	target_outside_programme: ({ root }) => ({
		message: `The target is given to a place outside its programme (${root}).`,
		remedy: 'Mend the place of the target or the root of the programme.'
	}),
	target_without_baseline: ({ condition }) => ({
		message: `The condition ${condition} needs a baseline.`,
		remedy: 'Fill in baseline; until then the target cannot be judged.'
	})
};
