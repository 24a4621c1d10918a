/** A node of the report's schema (JSON Schema 2020-12), with the keywords that the schema uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  /** The description in Chinese: messages and editors show both. */
  readonly descriptionZh?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  /** The form of the keys of an open map: tags of languages, ids, periods. */
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly examples?: readonly unknown[];
}

/** The keywords with which the report's schema refuses something. */
export type Keyword =
  | 'additionalProperties'
  | 'required'
  | 'type'
  | 'enum'
  | 'const'
  | 'pattern'
  | 'format'
  | 'propertyNames'
  | 'if'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'minProperties'
  | 'minimum'
  | 'maximum'
  | 'uniqueItems';

/** What the generated validator says about one place, in JSON Schema's terms. */
export interface SchemaError {
  readonly keyword: Keyword;
  /** A JSON Pointer into the data. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema node that refuses. */
  readonly parentSchema: SchemaNode;
  /** The value that is refused. */
  readonly data: unknown;
  /** The key that is refused, in errors below `propertyNames`. */
  readonly propertyName?: string;
}
