import type { Messages } from '../vi.ts';

export const condition: Messages['condition'] = {
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
	stretch: (condition) => `ideally ${condition}`
};
