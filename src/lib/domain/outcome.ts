/**
 * Expected refusals are values, never exceptions: a caller sees in the type that a thing can be refused.
 * A fault carries a stable code and the facts of the case; the words are made in `format` from `messages`.
 */
export type Outcome<Value, Refusal> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Refusal };

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function refused<Refusal>(fault: Refusal): { readonly ok: false; readonly fault: Refusal } {
	return { ok: false, fault };
}
