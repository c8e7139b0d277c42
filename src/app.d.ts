import type { Preferences } from '#lib/components/preferences.ts';
import type { Actor } from '#lib/domain/deed.ts';
import type { Service } from '#lib/server/service.ts';
import type { OpenSession } from '#lib/server/usecase/recognise.ts';

declare global {
	namespace App {
		interface Locals {
			preferences: Preferences;
			service: Service;
			/** Who asks. */
			actor: Actor;
			/** Null: nobody has logged in. */
			session: OpenSession | null;
		}
		interface PageData {
			/** The page fills the screen by itself: no masthead, no foot. */
			bare?: true;
		}
		interface Error {
			status: number;
			message: string;
			/** How to mend it, in the reader's language. */
			remedy?: string | undefined;
			/** What the reader may have meant. */
			nearest?: readonly { readonly label: string; readonly href: string }[] | undefined;
			/** What there is to see instead. */
			offered?: readonly { readonly label: string; readonly href: string }[] | undefined;
			/** Names one line of the server's log. */
			id?: string | undefined;
		}
	}
}

export {};
