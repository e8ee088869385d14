/** As much of JSON Schema (draft-07) as the generator writes and this folder reads. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly items?: Schema | boolean | readonly (Schema | boolean)[];
  readonly anyOf?: readonly (Schema | boolean)[];
  readonly [keyword: string]: unknown;
}
