import type { Comparison, Expression, ExpressionFault } from './expression.ts';
import { id, type MeasureId } from './id.ts';
import type { Identity } from './identity.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { nearestName } from './spelling.ts';
import { tokensOf, type Token } from './token.ts';

/** What an expression may speak of. */
export interface ExpressionNames {
	readonly measures: ReadonlyMap<string, { readonly categories: readonly string[] }>;
	readonly levels: Iterable<string>;
	/** Identities may say `prev(measure)`; indicators may not. */
	readonly previous?: boolean;
}

/** Deeper or longer texts than any author writes are refused, so that no later walk through the tree can run out of stack. */
const MOST_CHARACTERS = 10_000;
const MOST_TOKENS = 1_000;
const DEEPEST = 100;

/**
 * Reads an expression:
 *
 *     sum      = product { ("+" | "-") product }
 *     product  = factor { ("*" | "/") factor }
 *     factor   = "-" factor | "(" sum ")" | number | measure | "count" "(" measure comparison ["-"] number ")" | "places" "(" level ")" | "prev" "(" measure ")"
 *     measure  = id [ "[" category "]" ]
 *
 * Chains are read from the left. Names are those of `names`; an unknown one is refused with the nearest known. Never throws.
 */
export function parseExpression(text: string, names: ExpressionNames): Outcome<Expression, ExpressionFault> {
	if (text.trim() === '') return refused({ code: 'expression_empty' });
	const levels = [...names.levels];
	const tokens = text.length > MOST_CHARACTERS ? [] : tokensOf(text, (name) => names.measures.has(name) || levels.includes(name));
	const excess =
		text.length > MOST_CHARACTERS ? MOST_CHARACTERS + 1 : tokens.length > MOST_TOKENS ? tokens[MOST_TOKENS]?.position : undefined;
	if (excess !== undefined) return refused({ code: 'expression_unexpected', position: excess, found: '…', expectedWhat: '' });
	const reader = new ExpressionReader(tokens, names, levels);
	try {
		return accepted(reader.readAll());
	} catch (stop) {
		if (stop instanceof Refusal) return refused(stop.fault);
		throw stop;
	}
}

/** An identity whose sides could not both be read. */
export type IdentityFault = { readonly side: 'left' | 'right'; readonly fault: ExpressionFault };

/** Reads both sides of an identity, where `prev(x)` is x one period earlier. */
export function parseIdentity(name: string, leftText: string, rightText: string, names: ExpressionNames): Outcome<Identity, IdentityFault> {
	const left = parseExpression(leftText, { ...names, previous: true });
	if (!left.ok) return refused({ side: 'left', fault: left.fault });
	const right = parseExpression(rightText, { ...names, previous: true });
	if (!right.ok) return refused({ side: 'right', fault: right.fault });
	return accepted({ id: name, leftText, rightText, left: left.value, right: right.value });
}

/** Leaves the descent at the first fault; never leaves this file. */
class Refusal extends Error {
	readonly fault: ExpressionFault;
	constructor(fault: ExpressionFault) {
		super(fault.code);
		this.fault = fault;
	}
}

class ExpressionReader {
	readonly #tokens: readonly Token[];
	readonly #names: ExpressionNames;
	readonly #levels: readonly string[];
	#next = 0;
	/** The first name that nothing has. Told only when the rest makes sense: a slip of the pen comes before a missing name. */
	#unknown: ExpressionFault | null = null;

	constructor(tokens: readonly Token[], names: ExpressionNames, levels: readonly string[]) {
		this.#tokens = tokens;
		this.#names = names;
		this.#levels = levels;
	}

	readAll(): Expression {
		const expression = this.#sum(0);
		if (this.#peek().kind !== 'end') this.#fail('+ - * /');
		if (this.#unknown !== null) throw new Refusal(this.#unknown);
		return expression;
	}

	#sum(depth: number): Expression {
		let left = this.#product(depth);
		for (let operator = this.#takeSymbol('+', '-'); operator !== null; operator = this.#takeSymbol('+', '-')) {
			left = { kind: 'binary', operator, left, right: this.#product(depth) };
		}
		return left;
	}

	#product(depth: number): Expression {
		let left = this.#factor(depth);
		for (let operator = this.#takeSymbol('*', '/'); operator !== null; operator = this.#takeSymbol('*', '/')) {
			left = { kind: 'binary', operator, left, right: this.#factor(depth) };
		}
		return left;
	}

	#factor(depth: number): Expression {
		if (depth > DEEPEST) this.#fail('');
		if (this.#takeSymbol('-')) return { kind: 'negate', operand: this.#factor(depth + 1) };
		if (this.#takeSymbol('(')) {
			const inner = this.#sum(depth + 1);
			this.#expect(')');
			return inner;
		}
		const token = this.#peek();
		if (token.kind === 'number') return { kind: 'number', value: this.#number() };
		if (token.kind !== 'name') this.#fail('1 | a | (');
		const call = this.#tokens[this.#next + 1];
		if (call?.kind === 'symbol' && call.text === '(') return this.#call(token.text);
		return { kind: 'measure', ...this.#measure(), previous: false };
	}

	#call(name: string): Expression {
		if (name !== 'count' && name !== 'places' && !(name === 'prev' && this.#names.previous === true)) {
			this.#fail(this.#names.previous === true ? 'count( | places( | prev(' : 'count( | places(');
		}
		this.#next += 2;
		const expression =
			name === 'count'
				? this.#count()
				: name === 'places'
					? this.#places()
					: { kind: 'measure' as const, ...this.#measure(), previous: true };
		this.#expect(')');
		return expression;
	}

	#count(): Expression {
		const measure = this.#measure();
		const token = this.#peek();
		if (token.kind !== 'comparison') return this.#fail('>= > <= < = !=');
		this.#next++;
		const sign = this.#takeSymbol('-') ? -1 : 1;
		return { kind: 'count', ...measure, operator: token.text satisfies Comparison, value: sign * this.#number() };
	}

	#places(): Expression {
		const token = this.#peek();
		if (token.kind !== 'name') return this.#fail(this.#levels.join(' | '));
		if (!this.#levels.includes(token.text)) {
			const nearest = nearestName(token.text, this.#levels);
			this.#unknown ??= { code: 'expression_unknown_level', position: token.position, name: token.text, nearest };
		}
		this.#next++;
		return { kind: 'places', level: token.text };
	}

	#measure(): { readonly measure: MeasureId; readonly category: string | null } {
		const token = this.#peek();
		if (token.kind !== 'name') return this.#fail('a | a[b]');
		const known = this.#names.measures.get(token.text);
		if (known === undefined) {
			const nearest = nearestName(token.text, this.#names.measures.keys());
			this.#unknown ??= { code: 'expression_unknown_measure', position: token.position, name: token.text, nearest };
		}
		this.#next++;
		const measure = id<'measure'>(token.text);
		const category = this.#peek();
		if (category.kind !== 'category') return { measure, category: null };
		if (known !== undefined && !known.categories.includes(category.text)) {
			const nearest = nearestName(category.text, known.categories);
			this.#unknown ??= {
				code: 'expression_unknown_category',
				position: category.position,
				name: token.text,
				category: category.text,
				nearest
			};
		}
		this.#next++;
		return { measure, category: category.text };
	}

	#number(): number {
		const token = this.#peek();
		const value = token.kind === 'number' ? Number(token.text) : Number.NaN;
		if (!Number.isFinite(value)) this.#fail('1');
		this.#next++;
		return value;
	}

	#takeSymbol<Wanted extends '+' | '-' | '*' | '/' | '('>(...wanted: readonly Wanted[]): Wanted | null {
		const token = this.#peek();
		if (token.kind !== 'symbol' || !(wanted as readonly string[]).includes(token.text)) return null;
		this.#next++;
		return token.text as Wanted;
	}

	#expect(closing: ')'): void {
		const token = this.#peek();
		if (token.kind !== 'symbol' || token.text !== closing) this.#fail(closing);
		this.#next++;
	}

	#peek(): Token {
		return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)] as Token;
	}

	/** @param wanted in the notation of expressions, so that it needs no translation; empty when the text is too deep */
	#fail(wanted: string): never {
		const token = this.#peek();
		throw new Refusal({ code: 'expression_unexpected', position: token.position, found: token.text, expectedWhat: wanted });
	}
}
