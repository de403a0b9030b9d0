import { z } from 'zod';

/**
 * What the Data Package standard, version 2.0, demands of a descriptor (MUST) and asks for (SHOULD), for a package of
 * files beside it: https://datapackage.org/standard/data-package/
 */
const name = z.string().regex(/^[a-z0-9._-]+$/);
const relativePath = z.string().regex(/^(?!\/|~)(?!.*\.\.)[^\\]+$/);
const licence = z
  .object({ name: z.string().optional(), path: z.url().optional(), title: z.string().optional() })
  .refine((given) => given.name !== undefined || given.path !== undefined, 'needs a name or a path');

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.string()).min(1).optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
});

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'date']),
  title: z.string().min(1),
  description: z.string().min(1),
  constraints: constraints.optional(),
});

const schema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).min(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
      }),
    )
    .optional(),
});

const resource = z
  .strictObject({
    name,
    path: relativePath,
    type: z.literal('table').optional(),
    title: z.string(),
    format: z.string(),
    mediatype: z.string().regex(/^[a-z]+\/[a-z]+$/),
    encoding: z.literal('utf-8'),
    bytes: z.int().positive(),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    licenses: z.array(licence).min(1).optional(),
    schema: schema.optional(),
  })
  .refine(({ type, schema: described }) => (type === 'table') === (described !== undefined));

export const dataPackageStandard = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+\+[0-9a-zA-Z-]+$/),
  keywords: z.array(z.string()),
  sources: z.array(z.strictObject({ title: z.string().min(1), version: z.string() })).min(1),
  resources: z.array(resource).min(1),
});

export type Descriptor = z.infer<typeof dataPackageStandard>;
export type SchemaField = z.infer<typeof field>;
