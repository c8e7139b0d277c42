import { chartSize, font } from '../theme/tokens.ts';
import type { Frame } from './picture.ts';

export interface Lettering {
	readonly fontFamily: string;
	readonly fontSize: number;
	readonly fontWeight: number;
	readonly lineHeight: number;
	readonly color: string;
}

export type Voice = 'label' | 'value' | 'small';

/** Text of a chart in one of three voices: names, numbers that matter, notes. Spelt out everywhere, because mark lines inherit nothing. */
export function lettering(frame: Frame, voice: Voice, color?: string): Lettering {
	const size = chartSize[frame.hall ? 'label' : voice] * frame.scale;
	return {
		fontFamily: font.stack,
		fontSize: size,
		fontWeight: voice === 'value' ? font.weight.strong : font.weight.regular,
		lineHeight: frame.hall ? size * 1.3 : Math.ceil(size * 1.4),
		color: color ?? (voice === 'small' ? frame.palette.inkSoft : frame.palette.ink)
	};
}

/** Width in pixels of the widest line in a voice. */
export function widest(frame: Frame, voice: Voice, lines: readonly string[]): number {
	const { fontSize } = lettering(frame, voice);
	return Math.ceil(lines.reduce((most, line) => Math.max(most, frame.measureText(line, fontSize, voice === 'value')), 0));
}

/**
 * Lines no wider than `width` pixels. Breaks at spaces, inside a word only where the word alone is too wide; drops nothing, because a
 * place whose name is cut cannot be called on.
 */
export function wrap(frame: Frame, voice: Voice, text: string, width: number): string[] {
	const fits = (line: string) => widest(frame, voice, [line]) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.trim().split(/\s+/u)) {
		const longer = line ? `${line} ${word}` : word;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const character of word) {
			if (line && !fits(line + character)) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	return line || !lines.length ? [...lines, line] : lines;
}

/** A label given as a function: as text, the engine would replace `{b}` in a place's name. */
export const say = (text: string) => () => text;

/** A margin of paper around text that stands among lines. */
export const halo = (frame: Frame) => ({ textBorderColor: frame.palette.paper, textBorderWidth: 3 * frame.scale });
