/**
 * What of CSL's schema our items use, and that they may have nothing else.
 *
 * Source: https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json
 */
const TEXT = { type: "string" } as const;

export const CSL_DATA = {
  type: "array",
  items: {
    type: "object",
    properties: {
      type: { type: "string", enum: ["article", "article-newspaper", "document", "webpage"] },
      id: { type: ["string", "number"] },
      title: TEXT,
      author: { type: "array", items: { $ref: "#/definitions/name-variable" } },
      "container-title": TEXT,
      issued: { $ref: "#/definitions/date-variable" },
      accessed: { $ref: "#/definitions/date-variable" },
      URL: TEXT,
      language: TEXT,
      note: TEXT,
      annote: TEXT,
    },
    required: ["type", "id"],
    additionalProperties: false,
  },
  definitions: {
    "name-variable": {
      type: "object",
      properties: { family: TEXT, given: TEXT, literal: TEXT },
      additionalProperties: false,
    },
    "date-variable": {
      type: "object",
      properties: {
        "date-parts": {
          type: "array",
          items: { type: "array", items: { type: ["string", "number"] }, minItems: 1, maxItems: 3 },
          minItems: 1,
          maxItems: 2,
        },
        season: { type: ["string", "number"] },
        circa: { type: ["string", "number", "boolean"] },
        literal: TEXT,
      },
      additionalProperties: false,
    },
  },
} as const;
