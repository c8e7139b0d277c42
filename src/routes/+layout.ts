/**
 * Pages are whole on the server and light in the browser: no hydration, so neither the components nor the figures travel twice.
 * What is interactive is added by `enhance.ts` on top of the finished page (docs/decisions).
 */
export const csr = false;
