/** One property that a deed changed; a value that is no object has the empty name. Texts as a person reads them; null: there was none. */
export interface PropertyChange {
	readonly property: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** What differs between two JSON values, property by property in the order they first appear; what stayed the same is left out. */
export function changesBetween(before: unknown, after: unknown): readonly PropertyChange[] {
	const [old, now] = [propertiesOf(before), propertiesOf(after)];
	return [...new Set([...old.keys(), ...now.keys()])]
		.map((property) => ({ property, before: old.get(property) ?? null, after: now.get(property) ?? null }))
		.filter((change) => change.before !== change.after);
}

function propertiesOf(value: unknown): ReadonlyMap<string, string> {
	if (value === null || value === undefined) return new Map();
	if (typeof value !== 'object' || Array.isArray(value)) return new Map([['', textOf(value)]]);
	const filled = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined && !isEmpty(inner));
	return new Map(filled.map(([name, inner]) => [name, textOf(inner)]));
}

/** A list of nothing reads like none. */
function isEmpty(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
	return JSON.stringify(value);
}
