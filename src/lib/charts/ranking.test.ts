import { expect, it } from 'vitest';
import { messagesOf } from '../messages/index.ts';
import { palettes } from '../theme/tokens.ts';
import { communes, count, placesInBand, rankedPlaces, rate } from './fixtures.ts';
import { lollipop } from './lollipop.ts';
import type { Frame } from './picture.ts';
import { ranking } from './ranking.ts';

const frame: Frame = {
	id: 'c1',
	width: 900,
	scale: 1,
	locale: 'vi',
	messages: messagesOf('vi'),
	palette: palettes.normal,
	measureText: (text, size) => text.length * size * 0.56,
	hall: null
};

it.each([
	['ranking', ranking, rankedPlaces(communes), count],
	['lollipop', lollipop, placesInBand(communes), rate]
] as const)('parts of a %s share the axis of the whole', (_, draw, whole, indicator) => {
	const axis = (part: typeof whole) => draw({ row: { indicator }, ranking: part, whole }, frame).option.xAxis;
	const alone = draw({ row: { indicator }, ranking: whole.slice(0, 3) }, frame).option.xAxis;
	expect(axis(whole.slice(0, 3))).toEqual(axis(whole.slice(3)));
	expect(axis(whole.slice(0, 3))).toEqual(axis(whole));
	expect(alone).not.toEqual(axis(whole));
});
