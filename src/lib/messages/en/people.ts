import type { Messages } from '../vi.ts';
import type { peopleFault as vietnamese } from '../vi/people.ts';
import { deed } from './deed.ts';

export const people: Messages['people'] = {
	logIn: 'Log in',
	logOut: 'Log out',
	login: 'Log-in name',
	loginHint: 'Latin letters, digits, dots or hyphens, such as nguyen.van.a',
	password: 'Password',
	newPassword: 'New password',
	repeated: 'The password again',
	passwordHint: '10 characters or more. A short sentence you remember is better than signs you do not.',
	name: 'Full name',
	role: 'Role',
	places: 'Answers for',
	placesHint: 'Reporters only; places below count as well. Type a few letters to search; an emptied field is dropped.',
	placeNumber: (number) => `Place ${number}`,
	forgotten: 'Forgotten the password? An administrator can give you another.',
	onlyPublished: 'The office shows its figures to people with an account only: log in to read.',
	demo: 'demonstration',
	demoHint: 'An account of the demonstration; it goes when another workspace is loaded.',
	signedInAs: (name, role) => `${name}, ${deed.role[role]}`,
	account: 'My account',
	ownName: 'Name shown',
	save: 'Save',
	saved: 'Saved.',
	changePassword: 'Change the password',
	currentPassword: 'Present password',
	passwordChanged: 'The password was changed. Every other session has ended.',
	passwordIsTemporary: 'You use a temporary password from an administrator. Choose one of your own to go on.',
	sessions: 'Sessions',
	sessionsHint: 'If you do not know one of them, end it and change your password.',
	address: 'From address',
	browser: 'Browser',
	lastSeen: 'Last active',
	never: 'not logged in',
	thisSession: 'this session',
	endSession: 'End',
	endSessionOf: (browser, address) => `End the session of ${browser} from ${address}`,
	unknownBrowser: 'unknown',
	setUpTitle: 'The first administrator',
	setUpIntro: 'From here on whoever writes figures logs in, at the machine that runs the program as well. This page works once.',
	setUpDo: 'Create the administrator',
	publicReading: 'Let visitors read published figures without an account',
	publicReadingHint: 'A visitor is anybody who reaches this address. It can be changed at any time.',
	publicReadingNow: (open) => (open ? 'Visitors can read published figures.' : 'Figures are read after logging in only.'),
	publicReadingChange: (open) => (open ? 'Close to visitors' : 'Open to visitors'),
	admin: 'Administration',
	people: 'People',
	about: 'Accounts, roles, places answered for, passwords; whether visitors may read.',
	peopleCount: (count) => (count === 1 ? '1 account' : `${count} accounts`),
	add: 'Add a person',
	addDo: 'Add',
	change: 'Change',
	changeOf: (name) => `Change ${name}`,
	disable: 'Disable',
	disableOf: (name) => `Disable the account of ${name}`,
	enable: 'Enable',
	enableOf: (name) => `Enable the account of ${name}`,
	disabled: (day) => `disabled since ${day}`,
	resetPassword: 'Give a temporary password',
	resetPasswordOf: (name) => `Give a temporary password to ${name}`,
	temporary: 'has a temporary password',
	admitted: (name, login) => `Temporary password of ${name} (${login})`,
	admittedHint: 'Shown this once: copy it and hand it over. It has to be changed at the first log-in.',
	roleHint: {
		administrator: 'May do everything, people, catalogues and backups included.',
		secretary: 'Enters and approves figures, prepares meetings, gives tasks.',
		reporter: 'Enters the figures of the places answered for.',
		head: 'Reads everything, figures not yet approved included; comments.',
		viewer: 'Reads published figures.'
	},
	startFirst: (address) => `Create the first administrator (a link that works once): ${address}`,
	startDemo: 'Accounts of the demonstration, passwords shown this once:',
	listed: (login, name, role) => `${login}\t${name}\t${deed.role[role]}`,
	cliPassword: (login, password) => `Temporary password of ${login}, shown this once: ${password}`,
	cliDisabled: (login) => `${login} is disabled; every session has ended.`,
	cliEnabled: (login) => `${login} may log in again.`
};

export const peopleFault: typeof vietnamese = {
	log_in_refused: () => ({
		message: 'The log-in name or the password is not right.',
		remedy: 'Look at the Vietnamese keyboard and Caps Lock. An administrator can give you another password.'
	}),
	log_in_limited: ({ minutes }) => ({
		message: 'Too many failed tries.',
		remedy: minutes === 1 ? 'Wait a minute and try again.' : `Wait ${minutes} minutes and try again.`
	}),
	login_unreadable: ({ text }) => ({
		message: `“${text}” cannot be a log-in name.`,
		remedy: 'Use 2 to 32 Latin letters and digits, with dots or hyphens between them, such as nguyen.van.a'
	}),
	login_taken: ({ login }) => ({
		message: `The log-in name “${login}” is taken.`,
		remedy: 'Choose another one, or change the account there is.'
	}),
	role_unknown: ({ text, roles }) => ({ message: `There is no role “${text}”.`, remedy: `Choose one of: ${roles.join(', ')}.` }),
	person_nameless: () => ({ message: 'The name is missing.', remedy: 'Write it as the history of figures shall print it.' }),
	person_unknown: ({ login }) => ({
		message: `There is no account “${login}”.`,
		remedy: 'They are listed on the page People, and by cotmoc user list.'
	}),
	person_place_unknown: ({ text }) => ({
		message: `It is not clear which place “${text}” is.`,
		remedy: 'Choose from the list that opens while you type, or write the id of the place (cotmoc list places).'
	}),
	reporter_without_place: () => ({
		message: 'A reporter needs at least one place to answer for.',
		remedy: 'Choose a place, or give another role.'
	}),
	last_administrator: () => ({
		message: 'This is the last administrator who can log in.',
		remedy: 'Make somebody else an administrator first.'
	}),
	password_short: ({ least }) => ({
		message: 'The password is too short.',
		remedy: `Use ${least} characters or more, a short sentence for example.`
	}),
	password_long: ({ most }) => ({ message: 'The password is too long.', remedy: `Use ${most} characters at most.` }),
	password_guessable: () => ({
		message: 'This password is easily guessed.',
		remedy: 'Not the log-in name, a row of keys, a common password or the old one.'
	}),
	password_wrong: () => ({ message: 'The present password is not right.', remedy: 'Type it again; look at the keyboard and Caps Lock.' }),
	password_differs: () => ({ message: 'The new password was typed in two ways.', remedy: 'Type both again.' }),
	set_up_done: () => ({ message: 'The office has accounts; this page works no more.', remedy: 'Log in, or use the command: cotmoc user.' }),
	set_up_token_wrong: () => ({
		message: 'This link is not right, or belongs to an earlier start.',
		remedy: 'Use the link that the program printed in its terminal when it was started this time.'
	}),
	user_deed_unknown: ({ text, deeds }) => ({
		message: `There is no deed “${text}” for people.`,
		remedy: `Use one of: ${deeds.join(', ')}.`
	})
};
