import { z } from 'zod';
import { parsePeriod, type PeriodFault } from '#lib/domain/period.ts';
import type { Common } from '#lib/server/usecase/propose-figures.ts';
import { textOf } from '../../form.ts';

type Fields = Readonly<Record<string, string>>;

/** The place and the period chosen for the whole text; a period that is none is left open and told. */
export function commonIn(form: FormData): { readonly common: Common; readonly fault: PeriodFault | null } {
	const [place, written] = [textOf(form, 'common-place') || null, textOf(form, 'common-period').trim()];
	const period = written === '' ? null : parsePeriod(written, 'calendar');
	return {
		common: { place, period: period?.ok === true ? period.value.code : null },
		fault: period?.ok === false ? period.fault : null
	};
}

export function commonFields(form: FormData): Fields {
	return { 'common-place': textOf(form, 'common-place'), 'common-period': textOf(form, 'common-period') };
}

/** What a person wrote: without what an entry proposed (told under `proposed-…`) and was left as it was, so that a better proposal can stand there. */
export function withoutProposed(kept: Fields): Fields {
	const own = new Map(Object.entries(kept));
	for (const [name, told] of Object.entries(kept)) {
		const number = /^proposed-(\d+)$/.exec(name)?.[1];
		if (number === undefined) continue;
		own.delete(name);
		for (const [field, value] of Object.entries(fieldsIn(told))) if (kept[`${field}-${number}`] === value) own.delete(`${field}-${number}`);
	}
	return Object.fromEntries(own);
}

const fields = z.record(z.string(), z.string()).catch({});

function fieldsIn(text: string): Fields {
	try {
		return fields.parse(JSON.parse(text));
	} catch {
		return {};
	}
}
