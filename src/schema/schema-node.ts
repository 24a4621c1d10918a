/** A node of the report's schema (JSON Schema 2020-12), with the keywords that the schema uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  /** The description in Chinese; messages and editors show both. */
  readonly descriptionZh?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  /** The form of the keys that authors choose: language tags, ids, periods. */
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
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
}

/** The keywords of the report's schema that can fail. */
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
  | 'maxItems'
  | 'minProperties'
  | 'minimum'
  | 'maximum'
  | 'uniqueItems';

/** The validator's error at one place, in the terms of JSON Schema. */
export interface SchemaError {
  readonly keyword: Keyword;
  /** A JSON Pointer into the data. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema node that failed. */
  readonly parentSchema: SchemaNode;
  /** The rejected value. */
  readonly data: unknown;
  /** The rejected key, in errors below `propertyNames`. */
  readonly propertyName?: string;
}
