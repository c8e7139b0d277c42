import { z } from 'zod';
import { IMPORT_STRATEGIES } from '#lib/server/usecase/import-data-values.ts';
import { readDataValues } from '#lib/server/usecase/read-data-values.ts';
import { code } from './query.ts';
import { jsonOf, road, type Asking } from './road.ts';

const codes = z.array(code).min(1);

const dataValue = z.object({
	dataElement: z.string(),
	period: z.string(),
	orgUnit: z.string(),
	categoryOptionCombo: z.string(),
	value: z.string(),
	comment: z.string().optional(),
	followup: z.boolean(),
	storedBy: z.string().optional(),
	lastUpdated: z.string()
});

/** Figures out, in the shape of DHIS2. */
export const dataValues = road(
	z.strictObject({
		dataSet: codes,
		orgUnit: codes,
		children: z.enum(['true', 'false']).optional(),
		period: codes.optional(),
		startDate: z.iso.date().optional(),
		endDate: z.iso.date().optional()
	}),
	z.object({
		dataSet: z.string().optional(),
		period: z.string().optional(),
		orgUnit: z.string().optional(),
		dataValues: z.array(dataValue)
	}),
	{
		json: jsonOf(({ children, period = [], ...question }, { store, actor }: Asking) =>
			readDataValues(store, { ...question, period, children: children === 'true' }, { actor })
		)
	}
);

export const importQuery = z.strictObject({
	importStrategy: z.enum(IMPORT_STRATEGIES).default('CREATE_AND_UPDATE'),
	dryRun: z.enum(['true', 'false']).default('false')
});
