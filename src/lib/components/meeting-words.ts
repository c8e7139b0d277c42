import type { Messages } from '../messages/index.ts';

/** The word for a kind of meeting; of a kind that only its author knows his own. */
export function kindOf(kind: string, { meeting }: Messages): string {
	return (meeting.kind as Readonly<Record<string, string>>)[kind] ?? kind;
}
