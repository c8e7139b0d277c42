import type { Comparison } from './expression.ts';

/** `position` counts characters from 1; the last token is always `end`. */
export type Token =
	| { readonly kind: 'number'; readonly text: string; readonly position: number }
	| { readonly kind: 'name'; readonly text: string; readonly position: number }
	/** What stands in brackets, without them and trimmed. */
	| { readonly kind: 'category'; readonly text: string; readonly position: number }
	| { readonly kind: 'symbol'; readonly text: '+' | '-' | '*' | '/' | '(' | ')'; readonly position: number }
	| { readonly kind: 'comparison'; readonly text: Comparison; readonly position: number }
	/** A character that begins nothing, or a bracket that never closes. */
	| { readonly kind: 'unknown'; readonly text: string; readonly position: number }
	| { readonly kind: 'end'; readonly text: ''; readonly position: number };

const SPACE = /\s+/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
/** Ids may hold hyphens, which also are minus signs: only a text that is a known id is taken as one. Bounded, so that `a-a-a-…` stays cheap. */
const HYPHENATED = /[\p{L}_][\p{L}\p{N}_.]*(?:-[\p{L}\p{N}_.]+){1,8}/uy;
const CATEGORY = /\[([^\]]*)\]/y;
const COMPARISON = />=|<=|!=|=|>|</y;
const SYMBOL = /[-+*/()]/y;

/** Cuts an expression into tokens; never fails. `isName` tells whether a hyphenated text is an id of the workspace. */
export function tokensOf(text: string, isName: (name: string) => boolean): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	const match = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		return pattern.exec(text);
	};
	while (at < text.length) {
		const space = match(SPACE);
		if (space) {
			at += space[0].length;
			continue;
		}
		const token = nextToken(match, text, at, isName);
		tokens.push(token.token);
		at += token.length;
	}
	return [...tokens, { kind: 'end', text: '', position: text.length + 1 }];
}

function nextToken(
	match: (pattern: RegExp) => RegExpExecArray | null,
	text: string,
	at: number,
	isName: (name: string) => boolean
): { readonly token: Token; readonly length: number } {
	const position = at + 1;
	const number = match(NUMBER)?.[0];
	if (number !== undefined) return { token: { kind: 'number', text: number, position }, length: number.length };
	const name = knownHyphenated(match(HYPHENATED)?.[0], isName) ?? match(NAME)?.[0];
	if (name !== undefined) return { token: { kind: 'name', text: name, position }, length: name.length };
	const category = match(CATEGORY);
	if (category) return { token: { kind: 'category', text: (category[1] ?? '').trim(), position }, length: category[0].length };
	const comparison = match(COMPARISON)?.[0];
	if (comparison !== undefined)
		return { token: { kind: 'comparison', text: comparison as Comparison, position }, length: comparison.length };
	const symbol = match(SYMBOL)?.[0];
	if (symbol !== undefined) return { token: { kind: 'symbol', text: symbol as '+', position }, length: symbol.length };
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return { token: { kind: 'unknown', text: character, position }, length: character.length };
}

/** The longest known id that the hyphenated text begins with: in `a-b-c` the id may be `a-b`. */
function knownHyphenated(hyphenated: string | undefined, isName: (name: string) => boolean): string | null {
	for (let name = hyphenated ?? ''; name.includes('-'); name = name.slice(0, name.lastIndexOf('-'))) {
		if (isName(name)) return name;
	}
	return null;
}
