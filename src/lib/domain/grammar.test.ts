import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from './expression.ts';
import { fractionOf } from './fraction.ts';
import { parseExpression, parseIdentity } from './grammar.ts';

fc.configureGlobal({ seed: 20260104, numRuns: 1000 });

const NAMES = {
	measures: new Map(
		['coops_new', 'coops_effective', 'coops_rated', 'inspected', 'a', 'b', 'c', 'nuoi-ga', 'hộ_nghèo', 'count'].map((name) => [
			name,
			{ categories: [] as string[] }
		])
	).set('disbursed', { categories: ['central', 'ngân sách huyện'] }),
	levels: ['commune', 'district']
};

function read(text: string): string {
	const parsed = parseExpression(text, { ...NAMES, previous: true });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
	return write(parsed.value);
}

function write(expression: Expression): string {
	switch (expression.kind) {
		case 'number':
			return String(expression.value);
		case 'measure': {
			const measure = expression.category === null ? expression.measure : `${expression.measure}[${expression.category}]`;
			return expression.previous ? `prev(${measure})` : measure;
		}
		case 'binary':
			return `(${write(expression.left)} ${expression.operator} ${write(expression.right)})`;
		case 'negate':
			return `-${write(expression.operand)}`;
		case 'count':
			return `count(${expression.measure}${expression.category === null ? '' : `[${expression.category}]`} ${expression.operator} ${expression.value})`;
		case 'places':
			return `places(${expression.level})`;
	}
}

describe('the grammar of expressions', () => {
	it.each([
		['coops_new', 'coops_new'],
		['100 * coops_effective / coops_rated', '((100 * coops_effective) / coops_rated)'],
		['100 * count(inspected >= 1) / places(commune)', '((100 * count(inspected >= 1)) / places(commune))'],
		['disbursed[central]', 'disbursed[central]'],
		['disbursed[ ngân sách huyện ]+1', '(disbursed[ngân sách huyện] + 1)'],
		['a - b - c', '((a - b) - c)'],
		['a / b / c', '((a / b) / c)'],
		['a + b * c', '(a + (b * c))'],
		['(a + b) * c', '((a + b) * c)'],
		['-a * -2', '(-a * -2)'],
		['.5 * a', '(0.5 * a)'],
		['1e3 * a', '(1000 * a)'],
		['count(a != -1.5)', 'count(a != -1.5)'],
		['count + 1', '(count + 1)'],
		['nuoi-ga', 'nuoi-ga'],
		['nuoi-ga-a', '(nuoi-ga - a)'],
		['a-b', '(a - b)'],
		['hộ_nghèo', 'hộ_nghèo'],
		['prev(a) + b', '(prev(a) + b)'],
		['\n\ta\u00a0', 'a']
	])('reads %j', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it.each([
		['', { code: 'expression_empty' }],
		[' \n', { code: 'expression_empty' }],
		['coops_nwe', { code: 'expression_unknown_measure', position: 1, name: 'coops_nwe', nearest: 'coops_new' }],
		['1 + zzzzzzzz', { code: 'expression_unknown_measure', position: 5, name: 'zzzzzzzz', nearest: null }],
		['disbursed[centrl]', { code: 'expression_unknown_category', position: 10, name: 'disbursed', category: 'centrl', nearest: 'central' }],
		['a[central]', { code: 'expression_unknown_category', position: 2, name: 'a', category: 'central', nearest: null }],
		['places(comune)', { code: 'expression_unknown_level', position: 8, name: 'comune', nearest: 'commune' }],
		['a +', { code: 'expression_unexpected', position: 4, found: '', expectedWhat: '1 | a | (' }],
		['a b', { code: 'expression_unexpected', position: 3, found: 'b', expectedWhat: '+ - * /' }],
		['(a', { code: 'expression_unexpected', position: 3, found: '', expectedWhat: ')' }],
		['a)', { code: 'expression_unexpected', position: 2, found: ')', expectedWhat: '+ - * /' }],
		['* a', { code: 'expression_unexpected', position: 1, found: '*', expectedWhat: '1 | a | (' }],
		['count(a)', { code: 'expression_unexpected', position: 8, found: ')', expectedWhat: '>= > <= < = !=' }],
		['count(a >= b)', { code: 'expression_unexpected', position: 12, found: 'b', expectedWhat: '1' }],
		['sqrt(a)', { code: 'expression_unexpected', position: 1, found: 'sqrt', expectedWhat: 'count( | places(' }],
		['prev(a)', { code: 'expression_unexpected', position: 1, found: 'prev', expectedWhat: 'count( | places(' }],
		['a & b', { code: 'expression_unexpected', position: 3, found: '&', expectedWhat: '+ - * /' }],
		['disbursed[central', { code: 'expression_unexpected', position: 10, found: '[', expectedWhat: '+ - * /' }],
		['1e999', { code: 'expression_unexpected', position: 1, found: '1e999', expectedWhat: '1' }]
	])('refuses %j with its place', (text, fault) => {
		expect(parseExpression(text, NAMES)).toEqual({ ok: false, fault });
	});

	it.each([
		['10,000 parentheses', '('.repeat(10_000) + 'a'],
		['10,000 minus signs', '-'.repeat(9_999) + 'a'],
		['300 parentheses that close', '('.repeat(300) + 'a' + ')'.repeat(300)],
		['a chain of 5,000 sums', Array.from({ length: 5_000 }, () => 'a').join('+')],
		['a chain of 5,000 hyphens', Array.from({ length: 5_000 }, () => 'a').join('-')],
		['a megabyte', 'a+'.repeat(500_000) + 'a']
	])('refuses %s instead of falling over', (_, text) => {
		expect(parseExpression(text, NAMES)).toMatchObject({ ok: false, fault: { code: 'expression_unexpected' } });
	});

	it.each([
		['(zzz + * b', 'expression_unexpected'],
		['zzz +', 'expression_unexpected'],
		['zzz + yyy', 'expression_unknown_measure'],
		['places(zzz) * )', 'expression_unexpected'],
		['disbursed[zzz] b', 'expression_unexpected'],
		['zzz[yyy] / disbursed[central]', 'expression_unknown_measure']
	])('tells a slip of the pen before a missing name: %s is %s', (text, code) => {
		expect(parseExpression(text, NAMES)).toMatchObject({ ok: false, fault: { code } });
	});

	it('never throws, whatever the text', () => {
		const piece = fc.constantFrom(
			'a',
			'disbursed',
			'[central]',
			'[',
			']',
			'(',
			')',
			'+',
			'-',
			'*',
			'/',
			'count(',
			'places(',
			'prev(',
			'>=',
			'!=',
			'!',
			' ',
			'1',
			'.',
			'e',
			'-b',
			'ệ',
			'\u0000',
			'𝄞'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 60 }),
					fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))
				),
				(text) => {
					const parsed = parseExpression(text, NAMES);
					if (!parsed.ok && 'position' in parsed.fault) {
						expect(parsed.fault.position).toBeGreaterThanOrEqual(1);
						expect(parsed.fault.position).toBeLessThanOrEqual(text.length + 1);
					}
				}
			)
		);
	});

	it('reads again what it wrote', () => {
		const leaf = fc.constantFrom('a', 'b', 'disbursed[central]', '2.5', 'count(a >= 1)', 'places(commune)');
		const { tree } = fc.letrec<{ tree: string }>((tie) => ({
			tree: fc.oneof(
				{ maxDepth: 4 },
				leaf,
				fc
					.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
					.map(([left, operator, right]) => `(${left} ${operator} ${right})`)
			)
		}));
		fc.assert(
			fc.property(tree, (text) => {
				expect(read(text)).toBe(text);
			})
		);
	});
});

describe('identities', () => {
	it('read both sides, with the period before', () => {
		const identity = parseIdentity('i', 'a', 'prev(a) + b - c', NAMES);
		expect(identity.ok && [write(identity.value.left), write(identity.value.right)]).toEqual(['a', '((prev(a) + b) - c)']);
	});

	it.each([
		['left', '', 'a'],
		['right', 'a', 'prev(prev(a))']
	])('name the %s side at fault', (side, left, right) => {
		expect(parseIdentity('i', left, right, NAMES)).toMatchObject({ ok: false, fault: { side } });
	});
});

describe('the fraction of an expression', () => {
	it.each([
		['100 * a / b', 100, 1, 'a', 'b'],
		['a / b * 100', 100, 1, 'a', 'b'],
		['100 * (a / b)', 100, 1, 'a', 'b'],
		['a / 1000', 1, 1000, 'a', null],
		['-a', -1, 1, 'a', null],
		['100 * (a - b) / c', 100, 1, '(a - b)', 'c'],
		['a / b / c', 1, 1, 'a', '(b * c)'],
		['a / (b / c)', 1, 1, 'a', '(b / c)'],
		['a / (2 * b)', 1, 2, 'a', 'b'],
		['100 - 100 * a / b', 1, 1, '(100 - ((100 * a) / b))', null],
		['5', 5, 1, null, null]
	])('%s', (text, up, down, numerator, denominator) => {
		const parsed = parseExpression(text, NAMES);
		const fraction = parsed.ok ? fractionOf(parsed.value) : null;
		expect(
			fraction && {
				...fraction,
				numerator: fraction.numerator && write(fraction.numerator),
				denominator: fraction.denominator && write(fraction.denominator)
			}
		).toEqual({
			up,
			down,
			numerator,
			denominator
		});
	});
});
