import { chartSize, font, measure, palettes, radius, space, textSize } from './tokens.ts';
import type { Palette, StatusToken } from './tokens.ts';

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-');

function colours(palette: Palette): string[] {
	const { ramp, status, statusTint, ...flat } = palette;
	return [
		...Object.entries(flat).map(([name, value]) => `--color-${dashed(name)}: ${value};`),
		...ramp.map((value, step) => `--color-ramp-${step + 1}: ${value};`),
		...Object.entries(status).map(([name, value]) => `--status-${dashed(name)}: ${value};`),
		...Object.entries(statusTint).map(([name, value]) => `--status-${dashed(name)}-tint: ${value};`)
	];
}

const block = (selector: string, lines: readonly string[], indent = '') =>
	`${indent}${selector} {\n${lines.map((line) => `${indent}\t${line}\n`).join('')}${indent}}\n`;

/** `--status-not-yet` for `not_yet`: how components name a status colour. */
export function statusVariable(status: StatusToken): string {
	return `--status-${dashed(status)}`;
}

/**
 * The custom properties of all tokens as a style sheet: `:root`, and the high-contrast palette under `data-contrast="high"` or where the
 * reader's system asks for more contrast and `data-contrast="normal"` does not overrule it. `tokens.css` is this text (a test compares).
 */
export function tokensCss(): string {
	const lengths = [
		`--font-sans: ${font.stack};`,
		`--weight-regular: ${font.weight.regular};`,
		`--weight-strong: ${font.weight.strong};`,
		`--leading: ${font.leading};`,
		...Object.entries(textSize).map(([name, rem]) => `--text-${name}: ${rem}rem;`),
		...Object.entries(space).map(([name, px]) => `--space-${name}: ${px / 16}rem;`),
		...Object.entries(radius).map(([name, px]) => `--radius-${name}: ${px}px;`),
		...Object.entries(measure).map(([name, width]) => `--measure-${name}: ${width};`),
		`--mark: ${chartSize.mark / 16}rem;`
	];
	return [
		'/* Generated from tokens.ts: vitest run src/lib/theme -u */\n',
		block(':root', [...colours(palettes.normal), ...lengths]),
		block(":root[data-contrast='high']", colours(palettes.high)),
		`@media (prefers-contrast: more) {\n${block(":root:not([data-contrast='normal'])", colours(palettes.high), '\t')}}\n`
	].join('\n');
}
