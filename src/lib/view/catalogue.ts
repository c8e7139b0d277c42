import type { DocumentId, IndicatorId, MeasureId, ProgrammeId, TargetId } from '../domain/id.ts';
import type { Identity } from '../domain/identity.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measure, MeasureContext } from '../domain/measure.ts';
import type { AgendaItem, Meeting, Task } from '../domain/meeting.ts';
import type { Note } from '../domain/note.ts';
import type { Day } from '../domain/period.ts';
import type { GroupMembership, Place, Succession } from '../domain/place.ts';
import { placeTree, type PlaceTree } from '../domain/place-tree.ts';
import type { DocumentRef, Programme } from '../domain/programme.ts';
import { supersededTargets, type Target } from '../domain/target.ts';

/** The tables of a workspace that are not figures: few rows, loaded once per store version. */
export interface CatalogueTables {
	readonly places: readonly Place[];
	readonly groups: readonly GroupMembership[];
	readonly successions: readonly Succession[];
	readonly programmes: readonly Programme[];
	readonly documents: readonly DocumentRef[];
	readonly measures: readonly Measure[];
	readonly contexts: ReadonlyMap<MeasureId, MeasureContext>;
	readonly indicators: readonly Indicator[];
	readonly targets: readonly Target[];
	readonly identities: readonly Identity[];
	readonly notes: readonly Note[];
	readonly meetings: readonly Meeting[];
	/** In the order of each meeting. */
	readonly agenda: readonly AgendaItem[];
	readonly tasks: readonly Task[];
	/** On which nobody works besides Saturdays and Sundays. */
	readonly daysOff: ReadonlySet<Day>;
}

/** The tables with the look-ups that every builder needs. Never part of a view object: those are plain data. */
export interface Catalogue extends CatalogueTables {
	readonly tree: PlaceTree;
	readonly programme: ReadonlyMap<ProgrammeId, Programme>;
	readonly indicator: ReadonlyMap<IndicatorId, Indicator>;
	readonly measure: ReadonlyMap<MeasureId, Measure>;
	readonly document: ReadonlyMap<DocumentId, DocumentRef>;
	/** In the programme's order. */
	readonly indicatorsOf: ReadonlyMap<ProgrammeId, readonly Indicator[]>;
	/** In force: without those that another target of the catalogue supersedes. */
	readonly targetsOf: ReadonlyMap<IndicatorId, readonly Target[]>;
	/** History: shown among documents, never judged. */
	readonly superseded: ReadonlySet<TargetId>;
}

export function catalogueOf(tables: CatalogueTables): Catalogue {
	const superseded = supersededTargets(tables.targets);
	const indicators = tables.indicators.toSorted((a, b) => a.order - b.order);
	return {
		...tables,
		tree: placeTree(tables.places),
		programme: new Map(tables.programmes.map((programme) => [programme.id, programme])),
		indicator: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		measure: new Map(tables.measures.map((measure) => [measure.id, measure])),
		document: new Map(tables.documents.map((document) => [document.id, document])),
		indicatorsOf: Map.groupBy(indicators, (indicator) => indicator.programme),
		targetsOf: Map.groupBy(
			tables.targets.filter((target) => !superseded.has(target.id)),
			(target) => target.indicator
		),
		superseded
	};
}

/** Throws when the catalogue does not hold it: a caller has already answered unknown names with 404. */
export function programmeOf(catalogue: Catalogue, programme: ProgrammeId): Programme {
	const found = catalogue.programme.get(programme);
	if (found === undefined) throw new RangeError(`unknown programme ${programme}`);
	return found;
}
