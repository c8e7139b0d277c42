/** In the speaker's window: the slide shown and the next, in the shape of the hall's screen, inside the slides' own tree. */
export const speakerStyle = `@media screen{
.present.speaker .slide.current{inset:1rem auto auto 1rem;width:var(--now);aspect-ratio:var(--ratio);outline:1px solid var(--color-rule-strong)}
.present.speaker .slide.next{display:block;inset:1rem 1rem auto auto;width:var(--then);aspect-ratio:var(--ratio);outline:1px solid var(--color-rule-strong)}
}`;
