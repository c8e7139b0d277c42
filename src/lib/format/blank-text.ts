import { fold } from './fold.ts';

/** What a cell without a number can mean; `nothing`: not reported, so nothing is recorded. */
export const BLANK_MEANINGS = ['zero', 'not_available', 'not_applicable', 'nothing'] as const;
export type BlankMeaning = (typeof BLANK_MEANINGS)[number];

/** Signs of statistical yearbooks, and words that offices type; what they usually mean there. Others mean something else by them: we ask. */
const USUAL: Readonly<Record<string, BlankMeaning>> = {
	'-': 'zero',
	'…': 'not_available',
	'...': 'not_available',
	'..': 'not_available',
	x: 'not_applicable',
	kxd: 'not_available',
	'khong xac dinh': 'not_available',
	'chua co': 'not_available',
	'chua co so lieu': 'not_available',
	'khong co so lieu': 'not_available',
	'chua bao cao': 'nothing',
	'chua co bao cao': 'nothing',
	'khong co': 'zero',
	khong: 'zero',
	'khong phat sinh': 'zero',
	'khong ap dung': 'not_applicable',
	'n/a': 'not_applicable',
	na: 'not_available'
};

/** The key a sign is asked and remembered under, and what it usually means; null: no such sign. */
export function blankSign(text: string): { readonly sign: string; readonly usual: BlankMeaning } | null {
	const sign = /^[-–—−]+$/.test(text.trim()) ? '-' : fold(text.trim());
	const usual = Object.hasOwn(USUAL, sign) ? USUAL[sign] : undefined;
	return usual === undefined ? null : { sign, usual };
}
