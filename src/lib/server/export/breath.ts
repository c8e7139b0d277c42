import { setImmediate } from 'node:timers/promises';

/** The same as a list's own `map`, with a breath between the items: the process that draws also answers pages. */
export async function mapBreathing<Item, Made>(
	items: readonly Item[],
	make: (item: Item, index: number) => Made | Promise<Made>
): Promise<Made[]> {
	const made: Made[] = [];
	for (const [index, item] of items.entries()) {
		made.push(await make(item, index));
		await setImmediate();
	}
	return made;
}
