import type { Kysely } from 'kysely';
import type { DocumentId, IndicatorId, ProgrammeId } from '#lib/domain/id.ts';
import type { ExpressionNames } from '#lib/domain/grammar.ts';
import { measureContexts } from '#lib/domain/measure-context.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { CatalogueTables } from '#lib/view/catalogue.ts';
import { DEFAULTS } from './defaults.ts';
import { isRatio, namesOf, storedExpression, storedIdentity } from './expressions.ts';
import { known, readKeys } from './keys.ts';
import {
	readAgenda,
	readDaysOff,
	readDocuments,
	readGroups,
	readMeasures,
	readMeetings,
	readNotes,
	readPlaces,
	readProgrammes,
	readSuccessions,
	readTasks,
	type SchemeOf
} from './static-tables.ts';
import type { Database } from './tables.ts';
import { targetOf } from './targets.ts';

/** All static tables in the author's order, as the domain knows them; blanks with a default hold that default. */
export async function readCatalogueTables(db: Kysely<Database>): Promise<CatalogueTables> {
	const ids = (await readKeys(db, 'place')).ids;
	const places = await readPlaces(db, ids);
	const programmes = await readProgrammes(db, ids);
	const measures = await readMeasures(db);
	const names = namesOf(measures, places);
	const indicators = await readIndicators(db, names);
	const identityRows = await db.selectFrom('identity').selectAll().orderBy('position').execute();
	const identities = identityRows.map((row) => storedIdentity(row.id, row.left_expression, row.right_expression, names));

	const schemes = new Map<string, Programme['scheme']>(programmes.map((programme) => [programme.id, programme.scheme]));
	const programmeOf = new Map<string, ProgrammeId>(indicators.map((indicator) => [indicator.id, indicator.programme]));
	// The order of the package's own reading: the programme named, else that of the indicator named.
	const schemeOf: SchemeOf = (programme, indicator) =>
		schemes.get(programme ?? programmeOf.get(indicator ?? '') ?? '') ?? DEFAULTS.programmes.scheme;

	const steps = Map.groupBy(await db.selectFrom('target_step').selectAll().orderBy('position').execute(), (step) => step.target_id);
	const targets = await db.selectFrom('target').selectAll().orderBy('position').execute();
	return {
		places,
		groups: await readGroups(db, ids),
		successions: await readSuccessions(db, ids),
		programmes,
		documents: await readDocuments(db),
		measures,
		contexts: measureContexts({ measures, programmes, indicators, identities }),
		indicators,
		targets: targets.map((row) => targetOf(row, known(ids, row.place_id), steps.get(row.id) ?? [], schemeOf(null, row.indicator_id))),
		identities,
		notes: await readNotes(db, ids, schemeOf),
		meetings: await readMeetings(db, schemeOf),
		agenda: await readAgenda(db, ids),
		tasks: await readTasks(db, ids),
		daysOff: await readDaysOff(db)
	};
}

async function readIndicators(db: Kysely<Database>, names: ExpressionNames): Promise<readonly Indicator[]> {
	const rows = await db.selectFrom('indicator').selectAll().orderBy('position').execute();
	return rows.map((row) => {
		const expression = storedExpression(row.id, row.expression, names);
		return {
			id: row.id as IndicatorId,
			programme: row.programme_id as ProgrammeId,
			name: row.name,
			nameEn: row.name_en,
			shortName: row.short_name,
			expressionText: row.expression,
			expression,
			unit: row.unit ?? '',
			unitEn: row.unit_en,
			decimals: row.decimals ?? (isRatio(expression) ? 1 : 0),
			direction: row.direction ?? DEFAULTS.indicators.direction,
			denominatorName: row.denominator_name,
			order: row.sort_order ?? row.position,
			definition: row.definition,
			document: row.document_id as DocumentId | null
		};
	});
}
