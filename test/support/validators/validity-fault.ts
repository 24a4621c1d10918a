/** What a validator holds against a file, in its own words. */
export interface ValidityFault {
  readonly file: string;
  readonly fault: string;
}
