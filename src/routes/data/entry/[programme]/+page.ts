/** A grid lives in the browser; what it saves and shows afterwards comes from there. */
export const csr = true;
