/** What Lit names of the package `trusted-types`, whose jar holds no types. */
declare module 'trusted-types/lib/index.js' {
  export interface TrustedHTML {
    toString(): string;
  }
}
