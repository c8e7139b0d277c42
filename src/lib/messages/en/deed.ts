import type { Messages } from '../vi.ts';
import type { deedFault as vietnamese } from '../vi/deed.ts';

export const deed: Messages['deed'] = {
	role: {
		administrator: 'administrator',
		secretary: 'secretary',
		reporter: 'reporter',
		head: 'head',
		viewer: 'viewer',
		visitor: 'visitor'
	},
	machineOnly: 'Log in with an account that may write.'
};

export const deedFault: typeof vietnamese = {
	deed_not_allowed: ({ role }) => ({
		message: role === 'visitor' ? 'You are not logged in and cannot write.' : `The role ${deed.role[role]} may not do this.`,
		remedy:
			role === 'visitor'
				? 'Log in. As long as the office has no account, writing works on the machine that runs the program.'
				: 'Ask the secretary or an administrator to do it, or to give you the right.'
	})
};
