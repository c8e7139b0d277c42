const running = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * One run for all who ask for the same while it is under way; the next to ask after its end starts another.
 * @param owner what the runs belong to, such as a store; its runs go with it
 * @param key everything that the result depends on
 */
export function sharedRun<Made>(owner: object, key: string, make: () => Promise<Made>): Promise<Made> {
	const runs = running.get(owner) ?? new Map<string, Promise<unknown>>();
	running.set(owner, runs);
	const known = runs.get(key);
	if (known !== undefined) return known as Promise<Made>;
	const run = make().finally(() => runs.delete(key));
	runs.set(key, run);
	return run;
}
