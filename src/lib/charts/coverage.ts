import type { Messages } from '../messages/index.ts';
import type { Coverage } from '../view/coverage.ts';
import type { IndicatorView } from '../view/scorecard.ts';
import { chartSize } from '../theme/tokens.ts';
import { cellHeight, cells, markRoom } from './cells.ts';
import type { Cell as Box } from './cells.ts';
import { widest, wrap } from './lettering.ts';
import type { Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { absolute } from './texts.ts';
import { numberLabel } from './value-label.ts';

export interface CoverageData {
	readonly row: { readonly indicator: IndicatorView };
	readonly coverage: Coverage;
}

type Cell = Coverage['cells'][number];

/** A place's state in one word: why there is nothing to judge, else the word of its status. */
export function coverageWord({ state, status }: Pick<Cell, 'state' | 'status'>, messages: Messages): string {
	return state === 'silent' || state === 'not_applicable' ? messages.chart.coverage[state] : messages.status[status].word;
}

/** k of n with every place named: one cell a place, in official order, shape and word for its state. */
export function coverageGrid({ row, coverage }: CoverageData, frame: Frame): Picture {
	const { palette, scale, messages } = frame;
	const gap = 4 * scale;
	const inner = chartSize.gap * scale * 1.5;
	const names = coverage.cells.map((cell) => placeName(frame, cell.place));
	const comfortable = Math.min(Math.max(96 * scale, widest(frame, 'label', names) + inner), 150 * scale);
	const most = Math.max(2, Math.floor((frame.width + gap) / (comfortable + gap)));
	// As square a grid as fits: an even last line reads better than a lone cell.
	const lines = Math.ceil(coverage.cells.length / most) || 1;
	const columns = Math.max(1, Math.ceil(coverage.cells.length / lines));
	const width = Math.min((frame.width - gap * (columns - 1) - 1) / columns, 190 * scale);
	const contents = coverage.cells.map((cell, i) => {
		const number = cell.value?.value;
		const { status } = cell;
		const word = coverageWord(cell, messages);
		// Of a yes-or-no deed the state says it all; a count is worth printing.
		const counted =
			number !== null && number !== undefined && row.indicator.unit !== '%'
				? `${word} · ${numberLabel(frame, number, row.indicator)}`
				: word;
		return {
			status,
			dashed: cell.state === 'silent',
			fill: palette.statusTint[status],
			edge:
				cell.state === 'fail'
					? palette.status[status]
					: cell.state === 'silent' || cell.state === 'not_applicable'
						? palette.ruleStrong
						: palette.statusTint[status],
			ink: palette.ink,
			lines: [
				...wrap(frame, 'label', names[i] ?? '', width - inner).map((text) => ({ text, voice: 'label' as const })),
				...wrap(frame, 'small', counted, width - inner - markRoom(frame)).map((text) => ({ text, voice: 'small' as const }))
			],
			tip: `${names[i]}: ${counted}`
		};
	});
	const height = Math.max(0, ...contents.map((cell) => cellHeight(frame, cell)));
	const boxes = contents.map((cell, i): Box => ({
		...cell,
		x: (i % columns) * (width + gap) + 0.5,
		y: Math.floor(i / columns) * (height + gap) + 0.5,
		width,
		height
	}));
	return absolute(frame, lines * (height + gap) - gap + 1, [cells(frame, boxes)]);
}
