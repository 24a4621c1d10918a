/** A fault that a validator reports for a file, in its own words. */
export interface ValidityFault {
  readonly file: string;
  readonly fault: string;
}
