import type { figureFault as vietnamese } from '../vi/figure.ts';

export const figureFault: typeof vietnamese = {
	figures_unreadable: ({ where }) => ({
		message: `The request to record figures cannot be read${where === '' ? '' : ` (${where})`}.`,
		remedy:
			'Load the page again and enter anew. From another program: each figure needs measure, place, period, expected and exactly one of value and blank.'
	}),
	figure_conflict: () => ({
		message: 'Somebody changed this figure after you opened the page.',
		remedy: 'Compare the two, then keep yours or take theirs.'
	}),
	figure_twice: () => ({ message: 'One figure was sent twice at once.', remedy: 'Keep one of them.' }),
	figure_place_absent: ({ period }) => ({
		message: `This place does not exist in the period ${period}.`,
		remedy: 'Choose a place that existed then, or another period.'
	}),
	figure_too_large: () => ({
		message: 'The number is too large to keep each of its digits.',
		remedy: 'Look at the number again, or at its unit.'
	}),
	figure_implausible: ({ min, max }) => ({
		message: `An unusual number: ${[min === null ? [] : `usually from ${min}`, max === null ? [] : `usually at most ${max}`].flat().join(', ')}.`,
		remedy: 'Correct it, or say in a note why it is right and save.'
	}),
	figure_too_fine: ({ decimals }) => ({
		message:
			decimals === 0 ? 'This figure usually has no decimals.' : `This figure usually has ${decimals} decimal${decimals === 1 ? '' : 's'}.`,
		remedy: 'Correct it, or say in a note why it is right and save.'
	}),
	figure_period_unfit: ({ period, frequency }) => ({
		message: `These increments are reported by ${frequency}; the period ${period} is not made of whole ones.`,
		remedy: `Choose one ${frequency}, or several in a row.`
	}),
	figure_overlaps: ({ period, other }) => ({
		message: `The period ${period} shares days with ${other}, which has a figure: increments would be added up twice.`,
		remedy: `Clear the figure of ${other} first, or record by that kind of period only.`
	}),
	document_unknown: ({ text }) => ({
		message: `There is no document “${text}”.`,
		remedy: 'Choose one of the list, or leave it empty.'
	})
};
