/** The validators that the tests run before a release (test/validators), with their own names. */
export const validators = { pdf: 'veraPDF 1.28.2', html: 'Nu Html Checker 26.9.27' } as const;
