import { isCancel, multiselect, select, text } from '@clack/prompts';
import { withoutUndefined } from '../../values/without-undefined.js';
import { makeVisible } from '../../diagnostics/visible.js';

/** Questions go to standard error, like progress: standard output is for results. */
const output = process.stderr;

// A terminal of unknown size reports 0, and every letter would be on its own line.
if (output.columns === 0) output.columns = 80;
if (output.rows === 0) output.rows = 24;

/** A question for a text. `validate` says what is wrong with an answer. */
export interface TextQuestion {
  readonly message: string;
  readonly placeholder?: string;
  readonly validate?: (answer: string) => string | undefined;
}

/** A question with answers to choose from. */
export interface ChoiceQuestion {
  readonly message: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The text that a person types, `''` for none; `undefined` if they cancel. */
export async function askText({ message, placeholder, validate }: TextQuestion): Promise<string | undefined> {
  const answer = await text({
    message: makeVisible(message),
    ...withoutUndefined({ placeholder: placeholder === undefined ? undefined : makeVisible(placeholder) }),
    defaultValue: '',
    validate: (value = '') => {
      const fault = validate?.(value);
      return fault === undefined ? undefined : makeVisible(fault);
    },
    output,
  });
  return isCancel(answer) ? undefined : answer;
}

/** The value that a person chooses; `undefined` if they cancel. */
export async function askChoice(question: ChoiceQuestion): Promise<string | undefined> {
  const answer = await select({ ...visible(question), showInstructions: false, output });
  return isCancel(answer) ? undefined : answer;
}

/** The values that a person chooses, one at least, from `chosen` on; `undefined` if they cancel. */
export async function askChoices(
  question: ChoiceQuestion,
  chosen: readonly string[],
): Promise<readonly string[] | undefined> {
  const answer = await multiselect({
    ...visible(question),
    initialValues: [...chosen],
    required: true,
    showInstructions: false,
    output,
  });
  return isCancel(answer) ? undefined : answer;
}

function visible({ message, options }: ChoiceQuestion): {
  readonly message: string;
  readonly options: { readonly value: string; readonly label: string }[];
} {
  return {
    message: makeVisible(message),
    options: options.map(({ value, label }) => ({ value, label: makeVisible(label) })),
  };
}
