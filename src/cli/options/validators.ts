/** Whose verdicts the tests ask for before a version is released (test/validators), as they call themselves. */
export const validators = { pdf: 'veraPDF 1.28.2', html: 'Nu Html Checker 26.9.27' } as const;
